import { zoneOptions } from "@/lib/platform/time/zone-options";

const december = Date.parse("2026-12-10T12:00Z");

test.each([
  ["en", "Newfoundland time: St. John’s (UTC−3:30)", "Eastern time: Toronto, Montréal, Ottawa (UTC−5)"],
  [
    "fr",
    "Heure de Terre-Neuve\u00a0: Saint-Jean (UTC−3:30)",
    "Heure de l’Est\u00a0: Montréal, Québec, Toronto (UTC−5)",
  ],
] as const)("the clocks of Canada and the United States come first, in %s", (locale, first, third) => {
  const labels = zoneOptions(december, locale).map(({ label }) => label);
  expect([labels[0], labels[2]]).toEqual([first, third]);
  expect(labels[15]).toBe("Abidjan (UTC)");
});

test.each(["en", "fr"] as const)("no alias, no file name, nothing twice, in %s", (locale) => {
  const options = zoneOptions(december, locale);
  const [labels, values] = [options.map(({ label }) => label), options.map(({ value }) => value)];
  expect(new Set(labels).size).toBe(labels.length);
  expect(new Set(values).size).toBe(values.length);
  for (const alias of [
    "America/Knox_IN",
    "US/Pacific",
    "Asia/Calcutta",
    "Europe/Kiev",
    "Australia/ACT",
    "Australia/LHI",
  ]) {
    expect(values).not.toContain(alias);
  }
  for (const zone of ["Asia/Kolkata", "Europe/Kyiv", "Europe/Paris", "America/Toronto"]) expect(values).toContain(zone);
  for (const label of labels) expect(label).not.toMatch(/_|\b(ACT|LHI|West|North|Virgin|Knox IN|ComodRivadavia)\b/);
});

test("the chosen zone is offered first, also an alias", () => {
  expect(zoneOptions(december, "en", "Europe/Paris")[0]).toEqual({ value: "Europe/Paris", label: "Paris (UTC+1)" });
  const [montreal, ...others] = zoneOptions(december, "fr", "America/Montreal");
  expect(montreal).toEqual({ value: "America/Montreal", label: "Heure de l’Est (UTC−5)" });
  expect(others).toHaveLength(zoneOptions(december, "fr").length);
});
