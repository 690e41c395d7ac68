import fc from "fast-check";
import { agesOf, dayOfAge } from "@/lib/platform/access/ages";
import { dateOf, dayNumber } from "@/lib/scheduling/dates";

const none = { healthDecisionsAge: null, majorityAge: null };

test.each([
  ["CA-QC", 14, true, 18],
  ["CA-BC", null, false, 19],
  ["CA-ON", null, false, 18],
  ["CA-NB", 16, false, 19],
  ["US-AL", 16, false, 19],
  ["US-NE", 18, false, 19],
  ["US-MS", 18, false, 21],
  ["US-CA", null, false, 18],
  [null, null, false, 18],
])(
  "%s: health decisions at %s (closes the record: %s), majority at %s",
  (region, healthDecisions, closesRecord, majority) => {
    expect(agesOf(region, none)).toEqual({ healthDecisions, closesRecord, majority });
  },
);

test("a practice's own ages win over its province's", () => {
  expect(agesOf("CA-QC", { healthDecisionsAge: 15, majorityAge: 21 })).toEqual({
    healthDecisions: 15,
    closesRecord: true,
    majority: 21,
  });
});

test.each([
  ["2012-12-02", 14, "2026-12-02"],
  ["2008-02-29", 14, "2022-03-01"],
  ["2008-02-29", 16, "2024-02-29"],
  ["2008-02-29", 18, "2026-03-01"],
])("someone born on %s is %i on %s", (born, years, day) => expect(dayOfAge(born, years)).toBe(day));

test("the day of an age is never before the birthday's, and at most a day after it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayNumber("1950-01-01"), max: dayNumber("2020-12-31") }),
      fc.nat(30),
      (day, years) => {
        const born = dateOf(day);
        const reached = dayOfAge(born, years);
        expect(reached.slice(5) === born.slice(5) || (born.endsWith("02-29") && reached.endsWith("03-01"))).toBe(true);
        expect(Number(reached.slice(0, 4)) - Number(born.slice(0, 4))).toBe(years);
      },
    ),
  );
});
