import { ownClientId } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import type { ClientProfile } from "./rules";

const profile = { firstName: true, lastName: true, phone: true, birthDate: true } as const;

/** Returns the viewer's details from the client's record, or from the account if it has no client. */
export async function ownProfile(scope: Allowed<"portal.account" | "portal.sessions">): Promise<ClientProfile> {
  const { practiceId, accountId } = scope;
  const id = ownClientId(scope);
  const record = id && (await db().client.findFirst({ where: { id, practiceId }, select: profile }));
  return record || db().portalAccount.findFirstOrThrow({ where: { id: accountId, practiceId }, select: profile });
}
