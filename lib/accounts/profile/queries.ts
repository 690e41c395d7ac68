import { ownClientId } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import type { ClientProfile } from "./rules";

const profile = { firstName: true, lastName: true, phone: true, birthDate: true } as const;

/** Who the practice thinks this is: as the client's record has it, else as it was typed at sign-up. */
export async function ownProfile(scope: Allowed<"portal.account">): Promise<ClientProfile> {
  const { practiceId, accountId } = scope;
  const id = ownClientId(scope);
  const record = id && (await db().client.findFirst({ where: { id, practiceId }, select: profile }));
  return record || db().portalAccount.findFirstOrThrow({ where: { id: accountId, practiceId }, select: profile });
}
