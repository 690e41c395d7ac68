import { randomUUID } from "node:crypto";
import { db } from "@/lib/platform/db/client";
import { mergeClients, unmergeClients } from "@/lib/clients/client-merge/commands";
import { lastMerge, pairOf } from "@/lib/clients/client-merge/queries";
import { MERGE_FIELDS } from "@/lib/clients/client-merge/rules";
import { mergeInput } from "@/lib/clients/client-merge/schema";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

const DAY = 86_400_000;
export const now = new Date("2027-01-10T12:00:00Z");
export const later = (days: number) => new Date(now.getTime() + days * DAY);

let hour = 0;
export async function arrange() {
  const fixture = await makePracticeFixture();
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
  const [kept, gone] = [
    await makeClient(fixture.practice, { phone: null, createdAt: later(-10) }),
    await makeClient(fixture.practice, {
      firstName: "Zélie",
      lastName: "Brandt",
      birthDate: new Date("1990-04-23"),
      locale: "fr",
      createdAt: later(-90),
    }),
  ];
  const book = (clientId: string | null, given: { accountId?: string; createdAt?: Date } = {}) => {
    hour += 1;
    const wall = new Date(Date.UTC(2028, 0, 1, hour)).toISOString().slice(0, 16);
    return makeSession(fixture.therapist, fixture.service, {
      clientId,
      wallStart: wall,
      zone: "UTC",
      createdAt: later(-1),
      ...given,
    });
  };
  const linkAccount = async (client: { id: string }, given: Parameters<typeof makeAccount>[1] = {}) => {
    const account = await makeAccount(fixture.practice, given);
    return { account, association: await makeGrant(account, client, fixture.owner, { createdAt: later(-1) }) };
  };
  const merge = async (
    choice: Record<string, string> = {},
    keep?: string[],
    pair: { kept: { id: string }; gone: { id: string } } = { kept, gone },
    at = now,
  ) => {
    const seen = await pairOf(scope, [pair.kept.id, pair.gone.id]);
    const kept_ = (keep ?? seen?.accounts.map(({ id }) => id) ?? []).map((id) => [`keep-${id}`, "on"]);
    const fields = Object.fromEntries(MERGE_FIELDS.map((field) => [field, "kept"]));
    return mergeClients(
      scope,
      mergeInput.parse({
        kept: pair.kept.id,
        gone: pair.gone.id,
        seen: seen?.seen ?? "0".repeat(64),
        confirmation: String(seen?.rows[pair.gone.id]?.last_name ?? ""),
        ...fields,
        ...choice,
        ...Object.fromEntries(kept_),
      }),
      at,
    );
  };
  const undo = async (into: { id: string } = kept, at = later(1)) =>
    unmergeClients(scope, { merge: (await lastMerge(scope, into.id))?.id ?? randomUUID() }, at);
  const count = async (id: string) => ({
    sessions: await db().session.count({ where: { clientId: id } }),
    ties: await db().grant.count({ where: { clientId: id, endedAt: null } }),
  });
  return { ...fixture, scope, kept, gone, book, linkAccount, merge, undo, count };
}

/** Returns everything that an undo restores, without the records of the merge itself. */
export async function records(): Promise<unknown> {
  const { audit_entry: _, client_merge: __, portal_account: accounts, ...rest } = await tables();
  return {
    ...rest,
    accounts: (accounts as { sign_in_version: number }[]).map(({ sign_in_version: ___, ...account }) => account),
  };
}
