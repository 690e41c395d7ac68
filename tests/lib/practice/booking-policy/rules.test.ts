import { reminderAmount } from "@/lib/practice/booking-policy/rules";
import { addReminderInput, rulesInput } from "@/lib/practice/booking-policy/schema";

const rules = {
  cap: "3",
  notice: "1,5",
  horizon: "60",
  until: "",
  cancelNotice: "24",
  rescheduleNotice: "0",
  grace: "30",
  askFirst: "nobody",
};
const codes = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined }) =>
  Object.fromEntries(result.error?.issues.map(({ path, message }) => [String(path[0] ?? ""), message]) ?? []);

test("rules are read in hours, days and sessions", () => {
  expect(rulesInput.parse(rules)).toEqual({
    cap: 3,
    notice: 90,
    horizon: 60,
    until: null,
    cancelNotice: 1440,
    rescheduleNotice: 0,
    grace: 30,
    askFirst: "nobody",
    reasonRequired: false,
  });
});

test.each([
  ["cap", "0"],
  ["cap", "51"],
  ["cap", "2.5"],
  ["cap", ""],
  ["notice", "721"],
  ["notice", "-1"],
  ["horizon", "0"],
  ["horizon", "731"],
  ["cancelNotice", "soon"],
  ["rescheduleNotice", "721"],
  ["grace", "121"],
  ["grace", "-1"],
])("%s is not %j", (field, value) => {
  expect(codes(rulesInput.safeParse({ ...rules, [field]: value }))).toEqual({ [field]: "number_range" });
});

test("nothing beside the rules is taken", () => {
  expect(codes(rulesInput.safeParse({ ...rules, askFirst: "always" }))).toEqual({ askFirst: "invalid" });
  expect(rulesInput.safeParse({ ...rules, practiceId: "x" }).success).toBe(false);
});

test("a reminder is between ten minutes and four weeks before", () => {
  expect(
    [
      ["10", "minutes"],
      ["2", "hours"],
      ["28", "days"],
    ].map(([amount, unit]) => addReminderInput.parse({ amount, unit })),
  ).toEqual([10, 120, 40_320]);
  for (const [amount, unit] of [
    ["9", "minutes"],
    ["29", "days"],
  ])
    expect(codes(addReminderInput.safeParse({ amount, unit }))).toEqual({ amount: "reminder_range" });
  expect(codes(addReminderInput.safeParse({ amount: "x", unit: "weeks" }))).toEqual({
    amount: "number_range",
    unit: "invalid",
  });
});

test.each([
  [10, 10, "minutes"],
  [90, 90, "minutes"],
  [120, 2, "hours"],
  [2880, 48, "hours"],
  [4320, 3, "days"],
  [4380, 73, "hours"],
])("%i minutes are said as %i %s", (minutes, n, unit) => {
  expect(reminderAmount(minutes)).toEqual({ n, unit });
});
