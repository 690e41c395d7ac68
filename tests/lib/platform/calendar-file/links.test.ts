import { calendarLinks } from "@/lib/platform/calendar-file/links";

const links = calendarLinks({
  start: new Date("2026-12-10T22:00:00Z"),
  end: new Date("2026-12-10T22:50:00Z"),
  summary: "Session with Hannah",
  location: "214 – 1850 Maple Street & Co, Vancouver",
});

test("Google's calendar opens with the instants in UTC, the title and the place", () => {
  const { origin, searchParams } = new URL(links.google);
  expect(origin).toBe("https://calendar.google.com");
  expect(Object.fromEntries(searchParams)).toEqual({
    action: "TEMPLATE",
    text: "Session with Hannah",
    dates: "20261210T220000Z/20261210T225000Z",
    location: "214 – 1850 Maple Street & Co, Vancouver",
  });
});

test("Outlook's calendar opens with the same, and without plus signs for spaces", () => {
  const { origin, searchParams } = new URL(links.outlook);
  expect(origin).toBe("https://outlook.live.com");
  expect(searchParams.get("startdt")).toBe("2026-12-10T22:00:00.000Z");
  expect(searchParams.get("enddt")).toBe("2026-12-10T22:50:00.000Z");
  expect(searchParams.get("location")).toBe("214 – 1850 Maple Street & Co, Vancouver");
  expect(links.outlook).toContain("subject=Session%20with%20Hannah");
});
