import { db } from "@/lib/platform/db/client";
import { addReminder, removeReminder, saveRules } from "@/lib/practice/booking-policy/commands";
import { bookingRules } from "@/lib/practice/booking-policy/queries";
import { useDatabase } from "@/tests/support/database";
import { makePractice } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

async function arrange() {
  const practice = await makePractice({ noticeMinutes: 1440 });
  const scope = practiceScope({ practiceId: practice.id });
  const entries = () =>
    db().auditEntry.findMany({
      where: { practiceId: practice.id },
      orderBy: { id: "asc" },
      select: { action: true, data: true },
    });
  return { practice, scope, entries };
}

const rules = {
  cap: 4,
  notice: 1440,
  horizon: 60,
  until: null as string | null,
  cancelNotice: 1440,
  rescheduleNotice: 1440,
  grace: 0,
  askFirst: "nobody" as "nobody" | "everybody",
  reasonRequired: false,
};

it("saves the rules, and says in the audit what they were", async () => {
  const { practice, scope, entries } = await arrange();
  expect(await saveRules(scope, rules, scope.now)).toEqual({ ok: true });
  expect(await entries()).toEqual([]); // unchanged
  expect(await saveRules(scope, { ...rules, cap: 2, cancelNotice: 2880 }, scope.now)).toEqual({ ok: true });
  expect(await bookingRules(scope)).toEqual({
    sessionCap: 2,
    noticeMinutes: 1440,
    horizonDays: 60,
    horizonUntil: null,
    cancelNoticeMinutes: 2880,
    rescheduleNoticeMinutes: 1440,
    graceMinutes: 0,
    reminderMinutes: [2880, 120],
    askFirst: "nobody",
    overrideReasonRequired: false,
  });
  expect(await saveRules(scope, { ...rules, cap: 2, cancelNotice: 2880, askFirst: "everybody" }, scope.now)).toEqual({
    ok: true,
  });
  expect((await bookingRules(scope)).askFirst).toBe("everybody");
  expect(await entries()).toEqual([
    { action: "rules.save", data: { sessionCap: { from: 4, to: 2 }, cancelNoticeMinutes: { from: 1440, to: 2880 } } },
    { action: "rules.save", data: { askFirst: { from: "nobody", to: "everybody" } } },
  ]);
  expect(await db().practice.count({ where: { sessionCap: 2, id: { not: practice.id } } })).toBe(0);
});

it("opens booking until a date, at most two years ahead", async () => {
  const { scope, entries } = await arrange();
  const now = new Date("2026-12-01T00:00Z");
  expect(await saveRules(scope, { ...rules, until: "2028-12-31" }, now)).toMatchObject({
    fields: { until: "until_range" },
  });
  expect(await saveRules(scope, { ...rules, until: "2027-06-30" }, now)).toEqual({ ok: true });
  expect((await bookingRules(scope)).horizonUntil).toBe("2027-06-30");
  expect(await entries()).toEqual([
    { action: "rules.save", data: { horizonUntil: { from: null, to: "2027-06-30T00:00:00.000Z" } } },
  ]);
});

it("adds and removes reminders, each once, five at most", async () => {
  const { scope, entries } = await arrange();
  expect(await addReminder(scope, 120)).toMatchObject({ fields: { amount: "reminder_there" } });
  for (const minutes of [30, 10_080, 60]) expect(await addReminder(scope, minutes)).toEqual({ ok: true });
  expect((await bookingRules(scope)).reminderMinutes).toEqual([10_080, 2880, 120, 60, 30]);
  expect(await addReminder(scope, 90)).toMatchObject({ fields: { amount: "reminders_most" } });
  expect(await removeReminder(scope, { minutes: 2880 })).toEqual({ ok: true });
  expect(await removeReminder(scope, { minutes: 2880 })).toMatchObject({ error: "not_found" });
  expect((await entries()).at(-1)).toEqual({
    action: "rules.removeReminder",
    data: { reminderMinutes: { from: [10_080, 2880, 120, 60, 30], to: [10_080, 120, 60, 30] } },
  });
});

it("keeps both of two reminders that are added at once", async () => {
  const { scope } = await arrange();
  await Promise.all([addReminder(scope, 15), addReminder(scope, 45), addReminder(scope, 45)]);
  expect((await bookingRules(scope)).reminderMinutes).toEqual([2880, 120, 45, 15]);
});
