import { hashPassword } from "@/lib/platform/access/passwords";
import { db } from "@/lib/platform/db/client";
import type { Result } from "@/lib/platform/result/result";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

export const now = new Date("2026-12-09T19:00:00Z");
export const seconds = (n: number) => new Date(now.getTime() + n * 1000);
export const PASSWORD = "correct horse battery";
export const address = (email: string) => ({ raw: email, canonical: email });
export function data<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.data;
}

/** A practice with an account that has one past and two upcoming sessions. */
export async function arrange(given: Parameters<typeof makeAccount>[1] = {}) {
  const fixture = await makePracticeFixture({ phone: "604-555-0100" });
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id, now });
  const account = await makeAccount(fixture.practice, {
    passwordHash: await hashPassword(PASSWORD),
    locale: "fr",
    ...given,
  });
  const of = { origin: "portal", accountId: account.id } as const;
  const held = await makeSession(fixture.therapist, fixture.service, {
    ...of,
    wallStart: "2026-01-05T10:00",
    status: "attended",
  });
  const coming = [
    await makeSession(fixture.therapist, fixture.service, { ...of, wallStart: "2027-01-11T10:00" }),
    await makeSession(fixture.therapist, fixture.service, { ...of, wallStart: "2027-01-12T10:00" }),
  ];
  const sessions = () =>
    db().session.findMany({ where: { practiceId: fixture.practice.id }, orderBy: { startsAt: "asc" } });
  const messages = () =>
    db().outboxEmail.findMany({ where: { practiceId: fixture.practice.id }, orderBy: { id: "asc" } });
  const audited = async () =>
    (
      await db().auditEntry.findMany({
        where: { practiceId: fixture.practice.id, action: { startsWith: "turnedAway" } },
        orderBy: { id: "asc" },
      })
    ).map(({ action, actor, subject }) => [action, actor, subject]);
  const open = async () =>
    (await db().portalAccount.findUniqueOrThrow({ where: { id: account.id } })).closedAt === null;
  return { ...fixture, scope, account, held, coming, sessions, messages, audited, open };
}
