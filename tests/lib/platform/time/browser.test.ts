import { browserTime, zoneCity, zoneOfBrowser } from "@/lib/platform/time/browser";
import { canonicalZones, offsetAt } from "@/lib/scheduling/zones";
import { formatTime } from "@/lib/platform/time/format";

const instant = Date.UTC(2026, 11, 1, 20);

test("the same time on another clock, with the weekday if it is another day there", () => {
  expect(browserTime("Europe/Paris", instant, "2026-12-01", "fr")).toBe("21\u00a0h");
  expect(browserTime("Asia/Tokyo", instant, "2026-12-01", "fr")).toBe("mer.\u00a05\u00a0h");
});

test.each(["en", "fr"] as const)("it is written as on the server, %s", (locale) => {
  for (const zone of ["Europe/Paris", "America/Toronto"])
    expect(browserTime(zone, instant, "2026-12-01", locale)).toBe(formatTime(zone, instant, locale));
});

test("a zone that the browser does not know shows nothing", () => {
  expect(browserTime("Mars/Olympus", instant, "2026-12-01", "en")).toBeNull();
  expect(zoneCity("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
});

test.each([
  ["America/Montreal", "America/Toronto"],
  ["US/Pacific", "America/Los_Angeles"],
  ["US/Arizona", "America/Phoenix"],
  ["Canada/Saskatchewan", "America/Regina"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["America/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["Europe/Paris", "Europe/Paris"],
])("a browser set to %s is in %s, which our lists have and whose clock is the same", (set, zone) => {
  jest.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValueOnce({ timeZone: set } as never);
  expect(zoneOfBrowser()).toBe(zone);
  expect(canonicalZones()).toContain(zone);
  for (const at of [instant, Date.UTC(2026, 6, 1)]) expect(offsetAt(set, at)).toBe(offsetAt(zone, at));
});
