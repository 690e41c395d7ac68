import { useDatabase } from "@/tests/support/database";
import { calendarFile, type CalendarEvent } from "@/lib/platform/calendar-file/calendar-file";
import { sessionCalendar, sessionEvent } from "@/lib/platform/calendar-file/session";

const event: CalendarEvent = {
  uid: "0b9c@anteroom",
  sequence: 0,
  stamp: new Date("2026-11-20T18:00:00.000Z"),
  start: new Date("2026-12-10T21:00:00.000Z"),
  end: new Date("2026-12-10T21:50:00.000Z"),
  zone: "America/Vancouver",
  summary: "Session with Nora Whitfield",
  location: "Maple Street Psychotherapy, 214-1850 Maple Street",
  description: "Thursday, December 10, 2026, 2:00–2:50 pm. Pacific time (Vancouver, UTC−7).",
  url: "https://anteroom.example/portal/maple/sessions/0b9c",
  method: "PUBLISH",
};

const unfold = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
const lineOf = (given: Partial<CalendarEvent>, name: string) =>
  unfold(calendarFile({ ...event, ...given })).find((line) => line.startsWith(`${name}:`));

test("is one event of RFC 5545, its times in UTC", () => {
  expect(unfold(calendarFile(event))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Anteroom//Booking//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-TIMEZONE:America/Vancouver",
    "BEGIN:VEVENT",
    "UID:0b9c@anteroom",
    "SEQUENCE:0",
    "DTSTAMP:20261120T180000Z",
    "DTSTART:20261210T210000Z",
    "DTEND:20261210T215000Z",
    "SUMMARY:Session with Nora Whitfield",
    "LOCATION:Maple Street Psychotherapy\\, 214-1850 Maple Street",
    "DESCRIPTION:Thursday\\, December 10\\, 2026\\, 2:00–2:50 pm. Pacific time (Vancouver\\, UTC−7).",
    "URL:https://anteroom.example/portal/maple/sessions/0b9c",
    "STATUS:CONFIRMED",
    "TRANSP:OPAQUE",
    "CLASS:PRIVATE",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test.each([
  ["comma and semicolon", "a, b; c", "SUMMARY:a\\, b\\; c"],
  ["backslash", "a\\b", "SUMMARY:a\\\\b"],
  ["every kind of line end", "a\r\nb\rc\nd", "SUMMARY:a\\nb\\nc\\nd"],
  [
    "a line that pretends to be a property",
    "x\r\nATTENDEE:mailto:a@b.example",
    "SUMMARY:x\\nATTENDEE:mailto:a@b.example",
  ],
  ["control characters", "a\u0000b\u007f", "SUMMARY:ab"],
  ["a value that ends with a colon", "Note:", "SUMMARY:Note:"],
  ["nothing", "", undefined],
])("writes %s", (_, summary, line) => expect(lineOf({ summary }, "SUMMARY")).toBe(line));

test.each(["é".repeat(120), "李".repeat(80), "🙂".repeat(60), "x".repeat(200)])(
  "folds %s at 75 octets, between characters",
  (summary) => {
    const file = calendarFile({ ...event, summary });
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain("\uFFFD");
    expect(lineOf({ summary }, "SUMMARY")).toBe(`SUMMARY:${summary}`);
  },
);

test("takes a cancelled session out: the same UID, a higher SEQUENCE, CANCEL", () => {
  const lines = unfold(calendarFile({ ...event, method: "CANCEL", sequence: 3 }));
  for (const line of ["METHOD:CANCEL", "UID:0b9c@anteroom", "SEQUENCE:3", "STATUS:CANCELLED", "TRANSP:TRANSPARENT"])
    expect(lines).toContain(line);
});

test("names who publishes it, and reminds its reader, as the last part of the event", () => {
  const organizer = { name: 'Maple; "Street"', email: "hello@maple.example" };
  const lines = unfold(calendarFile({ ...event, organizer, alarmMinutes: 60 }));
  expect(lines).toContain('ORGANIZER;CN="Maple; Street":mailto:hello@maple.example');
  expect(lines.slice(lines.indexOf("BEGIN:VALARM"))).toEqual([
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:Session with Nora Whitfield",
    "TRIGGER:-PT60M",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
  expect(lineOf({ organizer: { name: "", email: "a@b.example" } }, "ORGANIZER")).toBe("ORGANIZER:mailto:a@b.example");
});

describe("the file of a session", () => {
  useDatabase(); // for the settings of a server
  const session = {
    id: "0b9c",
    startsAt: event.start,
    endsAt: event.end,
    zone: event.zone,
    sequence: 0,
    changedAt: event.stamp,
    status: "booked",
    place: "in_person" as const,
    therapist: { name: "Nora Whitfield", videoUrl: "" },
    practice: { name: "Maple Street Therapy" },
    location: { name: "", address: "214 Maple Street", note: "Second floor" },
  };

  test("has the floor in its place, an organizer, and an alarm an hour before for the client only", () => {
    const own = sessionEvent("en", session, event.url);
    expect(own.location).toBe("Maple Street Therapy, 214 Maple Street, Second floor");
    expect(own.organizer?.name).toBe("Maple Street Therapy");
    expect(own.organizer?.email).toContain("@");
    expect(own.alarmMinutes).toBe(60);
    expect(sessionEvent("en", session, event.url, { summary: "Session, A. O." }).alarmMinutes).toBeUndefined();
    expect(sessionEvent("en", session, event.url, { gone: true }).alarmMinutes).toBeUndefined();
  });

  test.each([
    ["en", "Appointment"],
    ["fr", "Rendez-vous"],
  ] as const)("names neither therapist nor practice if the client wants it discreet, in %s", (locale, title) => {
    for (const status of ["booked", "cancelled"]) {
      const file = sessionCalendar(locale, { ...session, status, discreet: true }, event.url);
      expect(file).toContain(`SUMMARY:${title}`);
      expect(file).toContain("LOCATION:214 Maple Street\\, Second floor");
      expect(file).not.toMatch(/Nora|Therapy/);
      expect(file).toMatch(/ORGANIZER:mailto:/);
    }
  });
});
