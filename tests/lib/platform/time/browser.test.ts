import { browserTime, zoneCity } from "@/lib/platform/time/browser";
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
