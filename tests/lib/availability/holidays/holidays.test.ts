import { randomUUID } from "node:crypto";
import { therapistAvailability, takenAround } from "@/lib/availability/hours/queries";
import { whyNotFor } from "@/lib/availability/hours/rules";
import { reasonWords } from "@/lib/practice/why-not/rules";
import { db } from "@/lib/platform/db/client";
import { saveHolidays } from "@/lib/availability/holidays/commands";
import { displacedByHolidays, holidayRules, places } from "@/lib/availability/holidays/queries";
import { guessPlace, YEARS } from "@/lib/availability/holidays/rules";
import { holidaysInput } from "@/lib/availability/holidays/schema";
import { makeBooker, now } from "@/tests/support/booker";
import { useDatabase } from "@/tests/support/database";
import { makePracticeFixture, makeSession, makeStaff, makeTherapist } from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const BC = { country: "CA", region: "BC" };
const REMEMBRANCE = "11-11";
/** A Friday in 2026. */
const CHRISTMAS = "12-25";

async function arrange() {
  const fixture = await makePracticeFixture();
  const scope = practiceScope({
    practiceId: fixture.practice.id,
    staffId: fixture.owner.id,
    therapistId: fixture.therapist.id,
    now,
  });
  const form = (rules: string[], change: object = {}) =>
    holidaysInput.parse({
      therapist: fixture.therapist.id,
      closes: "practice",
      ...BC,
      ...Object.fromEntries(rules.map((rule) => [`rule:${rule}`, "on"])),
      ...change,
    });
  return { ...fixture, scope, form };
}

test.each([
  [
    { zone: "America/Vancouver", locale: "en" },
    { country: "CA", region: "BC" },
  ],
  [
    { zone: "America/Toronto", locale: "en" },
    { country: "CA", region: "ON" },
  ],
  [
    { zone: "America/Toronto", locale: "fr" },
    { country: "CA", region: "QC" },
  ],
  [
    { zone: "Europe/Paris", locale: "fr" },
    { country: "FR", region: "" },
  ],
  [
    { zone: "UTC", locale: "en" },
    { country: "CA", region: "" },
  ],
] as const)("%j is most likely in %j", (practice, place) => expect(guessPlace(practice)).toEqual(place));

test("holidays of a province, by rule: every year's dates, in both languages, those by law told from the others", async () => {
  const rules = (await holidayRules(BC, 2026))!;
  const one = (rule: string) => rules.find((holiday) => holiday.rule === rule);
  expect(one("easter -2")).toMatchObject({
    nameEn: "Good Friday",
    nameFr: "Vendredi saint",
    statutory: true,
    dates: expect.arrayContaining(["2026-04-03", "2027-03-26", "2028-04-14"]),
  });
  expect(one("1st monday in August")).toMatchObject({
    nameEn: "British Columbia Day",
    nameFr: "Fête de la Colombie-Britannique",
  });
  expect(one("easter -2")!.dates).toHaveLength(YEARS);
  expect(rules.some(({ rule }) => rule.startsWith("10-31"))).toBe(false); // an evening is not a day off
  expect(
    (await holidayRules({ country: "CA", region: "QC" }, 2026))!.find(({ rule }) => rule === "06-24"),
  ).toMatchObject({ nameFr: "Fête nationale du Québec", statutory: true });
  expect([
    await holidayRules({ country: "ZZ", region: "" }, 2026),
    await holidayRules({ country: "CA", region: "ZZ" }, 2026),
  ]).toEqual([null, null]);
});

test.each([
  ["30 September is a holiday by law", "09-30 since 2021", ["BC", "MB", "NT", "NU", "PE", "YT"]],
  ["Easter Monday is one nowhere in Canada", "easter 1", []],
  ["26 December is one in Ontario alone", "12-26", ["ON"]],
  ["Nunavut Day is one in Nunavut", "07-09", ["NU"]],
  ["the Gold Cup is not one in Prince Edward Island", "3rd friday after 08-01", []],
])("%s", async (_, rule, provinces) => {
  const { regions } = await places({ country: "CA", region: "" }, "en");
  const byLaw = await Promise.all(
    regions.map(async ({ value }) => {
      const rules = (await holidayRules({ country: "CA", region: value }, 2026))!;
      expect(rules.filter((one) => one.rule === rule).length).toBeLessThanOrEqual(1);
      return rules.some((one) => one.rule === rule && one.statutory) ? value : null;
    }),
  );
  expect(byLaw.filter(Boolean).sort()).toEqual(provinces);
});

test.each([
  ["ON", 9],
  ["BC", 11],
  ["AB", 9],
  ["QC", 8],
  ["NB", 8],
  ["NL", 6],
  ["SK", 10],
  ["YT", 11],
  ["NT", 11],
  ["NU", 11],
])("%s has %d holidays by law", async (region, count) => {
  const rules = (await holidayRules({ country: "CA", region }, 2026))!;
  expect(rules.filter(({ statutory }) => statutory).map(({ nameEn }) => nameEn)).toHaveLength(count);
});

test.each([
  ["BC", "07-01", ["2029-07-01", "2029-07-02"]],
  ["NL", "07-01", ["2029-07-01", "2029-07-02"]],
  ["", "07-01", ["2029-07-01", "2029-07-02"]],
  ["QC", "06-24", ["2029-06-24", "2029-06-25"]],
  ["NL", "06-24", ["2029-06-24"]],
  ["BC", "11-11", ["2029-11-11"]],
  ["BC", "07-01", ["2028-07-01"]],
])("in %j, %s on a Sunday is also observed on the Monday: %j", async (region, rule, dates) => {
  const one = (await holidayRules({ country: "CA", region }, 2026))!.find((holiday) => holiday.rule === rule)!;
  expect(one.dates.filter((date) => date.startsWith(dates[0]!.slice(0, 4)))).toEqual(dates);
});

test("other countries keep the package's dates", async () => {
  const [france] = (await holidayRules({ country: "FR", region: "" }, 2026))!.filter(({ rule }) => rule === "easter 1");
  expect(france).toMatchObject({ statutory: true });
});

test("every public holiday of Canada's provinces has a French name of its own", async () => {
  const { regions } = await places({ country: "CA", region: "" }, "fr");
  expect(regions).toHaveLength(13);
  expect(regions.find(({ value }) => value === "BC")?.label).toBe("Colombie-Britannique");
  for (const { value } of regions) {
    const same = (await holidayRules({ country: "CA", region: value }, 2026))!.filter(
      ({ statutory, nameEn, nameFr }) => statutory && nameEn === nameFr,
    );
    expect([value, same]).toEqual([value, []]);
  }
});

test("a ticked holiday closes the day: nothing can be booked, and Why not? names it; unticked, it is open again", async () => {
  const fixture = await arrange();
  const { scope, practice, therapist, service, form } = fixture;
  expect(await saveHolidays(scope, form([CHRISTMAS]), now)).toEqual({ ok: true });
  const [row] = await db().holiday.findMany({ where: { practiceId: practice.id } });
  expect(row).toMatchObject({ ...BC, rule: CHRISTMAS, nameFr: "Noël", therapistId: null });
  expect(row!.dates.map((date) => date.toISOString().slice(0, 10)).slice(0, 2)).toEqual(["2026-12-25", "2027-12-25"]);
  const booker = await makeBooker(fixture);
  expect(await booker.book("2026-12-25T10:00")).toMatchObject({ error: "slot_taken" });
  const availability = (await therapistAvailability(scope, therapist.id, now))!;
  const taken = await takenAround(scope, therapist.id, now.getTime(), now.getTime());
  const offered = availability.services.find(({ id }) => id === service.id)!;
  const [answer] = whyNotFor(availability, offered, taken, { date: "2026-12-25", minute: 600 }, now.getTime());
  expect(answer!.reasons.map((reason) => reasonWords(reason, availability, "2026-12-25", "fr"))).toEqual([
    "Le cabinet est fermé, ou cette personne ne travaille pas\u00a0: Noël.",
  ]);
  expect(
    await db().auditEntry.findMany({ where: { practiceId: practice.id, action: "availability.holidays" } }),
  ).toMatchObject([{ subject: `practice:${practice.id}`, data: { rules: [CHRISTMAS], kept: [], cancelled: [] } }]);
  expect(await saveHolidays(scope, form([]), now)).toEqual({ ok: true });
  expect(await booker.book("2026-12-25T10:00")).toMatchObject({ ok: true });
});

test("names the sessions booked on days that close, decides about each once, and says afterwards what became of them", async () => {
  const { scope, practice, therapist, service, form } = await arrange();
  const session = await makeSession(therapist, service, { wallStart: "2026-12-25T10:00" });
  await makeSession(therapist, service, { wallStart: "2026-12-24T10:00" });
  expect(await saveHolidays(scope, form([CHRISTMAS]), now)).toMatchObject({
    error: "sessions_booked",
    details: { sessions: [{ id: session.id }] },
  });
  expect(await db().holiday.count({ where: { practiceId: practice.id } })).toBe(0);
  expect(await saveHolidays(scope, form([CHRISTMAS], { every: "keep", seen: `${session.id}:0` }), now)).toEqual({
    ok: true,
  });
  expect(await displacedByHolidays(scope, null, practice.zone)).toMatchObject([{ id: session.id, cancelled: false }]);
  // The day was closed before: only newly closed days need a decision.
  expect(await saveHolidays(scope, form([CHRISTMAS, REMEMBRANCE]), now)).toEqual({ ok: true });
});

test("a therapist closes only themselves; there is no other practice's, no unknown place, no unknown rule", async () => {
  const { scope, practice, therapist, form } = await arrange();
  const staff = await makeStaff(practice, { role: "therapist" });
  const own = await makeTherapist(practice, { staffId: staff.id });
  const theirs = practiceScope({
    practiceId: practice.id,
    staffId: staff.id,
    role: "therapist",
    therapistId: own.id,
    now,
  });
  const refused = { ok: false, error: "not_found" };
  expect(await saveHolidays(theirs, form([CHRISTMAS]), now)).toEqual(refused);
  expect(await saveHolidays(theirs, form([CHRISTMAS], { closes: "therapist" }), now)).toEqual(refused);
  expect(await saveHolidays(theirs, form([CHRISTMAS], { closes: "therapist", therapist: own.id }), now)).toEqual({
    ok: true,
  });
  const closed = async (id: string) => (await therapistAvailability(scope, id, now))!.closed.length;
  expect([(await closed(own.id)) > 0, await closed(therapist.id)]).toEqual([true, 0]);
  expect(await saveHolidays(scope, form([CHRISTMAS], { therapist: randomUUID() }), now)).toEqual(refused);
  expect(await saveHolidays(scope, form([CHRISTMAS], { region: "ZZ" }), now)).toEqual(refused);
  expect(await saveHolidays(scope, form(["the day after"]), now)).toEqual(refused);
});
