import { nextSessionHref } from "@/components/sessions/staff-booking/next-session-href";

const now = new Date("2026-12-02T17:00:00Z"); // Wednesday
const session = {
  clientId: "c",
  therapistId: "t",
  serviceId: "s",
  place: "in_person" as const,
  locationId: "l",
};

it.each([
  ["a session ahead", "2026-12-08T19:00:00Z", "2026-12-15", "14:00"],
  ["today's session", "2026-12-02T19:00:00Z", "2026-12-09", "14:00"],
  ["yesterday's session", "2026-12-01T19:00:00Z", "2026-12-08", "14:00"],
  ["a session a week ago today", "2026-11-25T19:00:00Z", "2026-12-09", "14:00"],
  ["a session of last spring, before the clock changed", "2026-04-14T18:00:00Z", "2026-12-08", "14:00"],
  ["a session in the last week before the clocks go forward", "2027-03-09T19:00:00Z", "2027-03-16", "14:00"],
])("after %s, the next one is on the same weekday and clock time", (_, startsAt, date, time) => {
  const href = nextSessionHref({ ...session, startsAt: new Date(startsAt) }, "America/Toronto", now);
  expect(href).toBe(
    `/calendar/new?client=c&therapist=t&service=s&place=l&date=${date}&time=${encodeURIComponent(time)}`,
  );
});

it("keeps a session by video by video", () => {
  const video = { ...session, place: "video" as const, locationId: null, startsAt: now };
  expect(nextSessionHref(video, "America/Toronto", now)).toContain("place=video");
});
