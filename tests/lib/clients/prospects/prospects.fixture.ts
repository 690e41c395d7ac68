import type { Result } from "@/lib/platform/result/result";
import { db } from "@/lib/platform/db/client";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

export const now = new Date("2026-12-09T19:00:00Z");
export const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

let hour = 0;
/** A practice with an account that holds one upcoming and one past session. */
export async function arrange(account: Parameters<typeof makeAccount>[1] = {}) {
  const fixture = await makePracticeFixture();
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
  const prospect = await makeAccount(fixture.practice, account);
  const portal = { origin: "portal", accountId: prospect.id } as const;
  const day = `2027-01-${String(10 + (hour++ % 15)).padStart(2, "0")}`;
  const coming = await makeSession(fixture.therapist, fixture.service, {
    ...portal,
    wallStart: `${day}T10:00`,
    unverifiedHold: !prospect.verifiedAt,
  });
  const past = await makeSession(fixture.therapist, fixture.service, {
    ...portal,
    wallStart: "2026-01-05T10:00",
    status: "attended",
  });
  return { ...fixture, scope, prospect, sessions: [coming, past] };
}

/** Everything in this practice that a command may change. */
export async function state(practiceId: string) {
  const where = { practiceId };
  const orderBy = { id: "asc" } as const;
  const [accounts, clients, sessions, associations, messages, audit] = await Promise.all([
    db().portalAccount.findMany({ where, orderBy }),
    db().client.findMany({ where, orderBy }),
    db().session.findMany({ where, orderBy }),
    db().grant.findMany({ where, orderBy }),
    db().outboxEmail.findMany({ where, orderBy }),
    db().auditEntry.findMany({ where, orderBy }),
  ]);
  return { accounts, clients, sessions, associations, messages, audit };
}

export const auditActions = async (practiceId: string) =>
  (await state(practiceId)).audit.map(({ action, actor, subject }) => ({ action, actor, subject }));
export function data<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.data;
}
