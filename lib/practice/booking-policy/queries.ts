import type { Allowed } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";

/**
 * Returns the practice's rules of online booking: notices and reminders in minutes, the horizon in days or until a
 * date, the cap in sessions.
 */
export async function bookingRules(scope: Allowed<"bookingPolicy.edit">) {
  const { horizonUntil, ...rules } = await db().practice.findUniqueOrThrow({
    where: { id: scope.practiceId },
    select: {
      sessionCap: true,
      noticeMinutes: true,
      horizonDays: true,
      horizonUntil: true,
      cancelNoticeMinutes: true,
      rescheduleNoticeMinutes: true,
      graceMinutes: true,
      reminderMinutes: true,
      askFirst: true,
      overrideReasonRequired: true,
    },
  });
  return { ...rules, horizonUntil: horizonUntil?.toISOString().slice(0, 10) ?? null };
}

/** Returns the highest price (cents) of a session that can be booked; 0 if there is none. */
export async function highestPrice({ practiceId }: Allowed<"bookingPolicy.edit">): Promise<number> {
  const { _max } = await db().service.aggregate({ where: { practiceId, active: true }, _max: { priceCents: true } });
  return _max.priceCents ?? 0;
}

export type BookingRules = Awaited<ReturnType<typeof bookingRules>>;
