import { bookAgainQuery } from "@/components/sessions/sessions/book-again";

const session = {
  therapistId: "t",
  serviceId: "s",
  place: "in_person" as const,
  locationId: "l",
  home: "America/Toronto",
};
const query = (startsAt: string, now: string) =>
  Object.fromEntries(new URLSearchParams(bookAgainQuery({ ...session, startsAt: new Date(startsAt) }, new Date(now))));

test.each([
  ["a week after a session to come", "2026-12-10T19:00:00Z", "2026-12-01T12:00:00Z", "2026-12-17T19:00:00Z"],
  ["on the next weekday after an old one", "2026-10-01T18:00:00Z", "2026-12-01T12:00:00Z", "2026-12-03T19:00:00Z"],
  [
    "at the same time on the clock over a change of it",
    "2027-03-10T15:00:00Z",
    "2027-03-11T12:00:00Z",
    "2027-03-17T14:00:00Z",
  ],
])("the same therapist, service and place, %s", (_, startsAt, now, start) => {
  expect(query(startsAt, now)).toEqual({ therapist: "t", service: "s", place: "l", start });
});
