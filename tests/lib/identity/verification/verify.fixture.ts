import { verify } from "@/lib/identity/verification/commands";
import { db } from "@/lib/platform/db/client";
import { makeBooker, now, type House } from "@/tests/support/booker";
import { makePracticeFixture, type makeAccount } from "@/tests/support/factories";
import { publicScope } from "@/tests/support/scopes";
import { sendLink } from "@/tests/support/verification";

export const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
export const at = (fixture: House, when = now) => publicScope({ practiceId: fixture.practice.id, now: when });
export const password = "another horse battery";

export async function arrange(given: Parameters<typeof makeAccount>[1] = {}) {
  const fixture = await makePracticeFixture();
  const booker = await makeBooker(fixture, { verifiedAt: null, passwordHash: "first", ...given });
  const token = await sendLink(booker.account, now);
  const click = (
    viewer = false,
    input: { token?: string; password?: string; currentPassword?: string } = {},
    when = now,
  ) => verify(at(fixture, when), viewer ? booker.scope : null, { token, ...input }, when);
  return { fixture, ...booker, token, click };
}
/** Returns whether a statement waits for a lock. */
export async function someoneWaits(): Promise<boolean> {
  const waiting = await db().$queryRaw<
    unknown[]
  >`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
}
export const row = (id: string) => db().portalAccount.findUniqueOrThrow({ where: { id } });
