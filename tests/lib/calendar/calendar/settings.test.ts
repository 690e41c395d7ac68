import { saveCalendarSettings } from "@/lib/calendar/calendar/commands";
import { calendarSetup } from "@/lib/calendar/calendar/queries";
import { settingsInput } from "@/lib/calendar/calendar/schema";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

it("keeps the first hour and the hidden days of its own practice, and who set them", async () => {
  const [fixture, other] = [await makePracticeFixture(), await makePracticeFixture()];
  const scope = practiceScope({ practiceId: fixture.practice.id, staffId: fixture.owner.id });
  expect(await calendarSetup(scope)).toMatchObject({ firstHour: null, hiddenDays: [], zone: "America/Vancouver" });
  expect(await saveCalendarSettings(scope, { firstHour: 7, hiddenDays: [6, 7] })).toMatchObject({ ok: true });
  expect(await calendarSetup(scope)).toMatchObject({ firstHour: 7, hiddenDays: [6, 7] });
  expect(await calendarSetup(practiceScope({ practiceId: other.practice.id }))).toMatchObject({
    firstHour: null,
    hiddenDays: [],
  });
  expect(await db().auditEntry.findMany()).toMatchObject([
    {
      practiceId: fixture.practice.id,
      actor: scope.actor,
      action: "calendar.settings",
      data: { firstHour: 7, hiddenDays: [6, 7] },
    },
  ]);
});

const all = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`hide${day}`, "on"]));
it.each([
  [{ firstHour: "" }, { firstHour: null, hiddenDays: [] }],
  [
    { firstHour: "0", hide7: "on", hide6: "on" },
    { firstHour: 0, hiddenDays: [6, 7] },
  ],
  [{ firstHour: "24" }, null],
  [{ firstHour: "-1" }, null],
  [{ firstHour: "8", hide8: "on" }, null],
  [{ firstHour: "8", ...all }, null],
])("reads %j as %j", (typed, expected) => expect(settingsInput.safeParse(typed).data ?? null).toEqual(expected));
