/** One event for a reader's own calendar, added or removed (section 3.2 of RFC 5546). */
export type CalendarEvent = {
  /** Permanent: a later file with a higher `sequence` replaces this event. */
  uid: string;
  sequence: number;
  /** When the event was last changed. */
  stamp: Date;
  start: Date;
  end: Date;
  /** IANA zone of the calendar as a whole. */
  zone: string;
  summary: string;
  location: string;
  description: string;
  url: string;
  method: "PUBLISH" | "CANCEL";
  /** Who publishes or cancels it (section 3.2 of RFC 5546); a subscribed calendar has none. */
  organizer?: { name: string; email: string };
  /** Minutes before the start at which the reader's calendar reminds them. */
  alarmMinutes?: number;
  /** Requested, not yet confirmed. */
  tentative?: boolean;
};

/**
 * Returns the event as a file of RFC 5545 (text/calendar). Its times are UTC instants: a program with old zone data
 * would put a wall time at the wrong hour, and Canada's zones changed in 2026. The wall time belongs in the
 * description.
 */
export function calendarFile(event: CalendarEvent): string {
  return fileOf([event], headOf(event.method, event.zone), PRIVATE);
}

/**
 * Returns several events as one file. Its method is PUBLISH even if events are cancelled: a CANCEL may hold one UID
 * only (sections 3.2.1 and 3.2.5 of RFC 5546), and a published event may be a cancelled one.
 */
export function calendarOfMany(events: readonly CalendarEvent[]): string {
  return fileOf(events, headOf("PUBLISH", events[0]?.zone ?? ""), PRIVATE);
}

/** Others who see the reader's shared calendar learn only that the time is taken. */
const PRIVATE = ["CLASS:PRIVATE"];

/** Suggested refresh interval; most programs use their own. */
const REFRESH = "PT30M";

/**
 * Returns events as a calendar to subscribe to. Programs delete what is no longer in it; a cancelled event would stay
 * (Outlook shows it as if it took place, Apple crosses it out), so pass only those that take place. They have no CLASS:
 * Google shows the private events of a subscription as "busy", without their title.
 */
export function calendarFeed({ name, zone }: { name: string; zone: string }, events: readonly CalendarEvent[]): string {
  const head = [
    ...headOf("PUBLISH", zone),
    `X-WR-CALNAME:${text(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
  ];
  return fileOf(events, head, []);
}

const headOf = (method: CalendarEvent["method"], zone: string) => [`METHOD:${method}`, `X-WR-TIMEZONE:${text(zone)}`];

function fileOf(events: readonly CalendarEvent[], head: readonly string[], inEach: readonly string[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Anteroom//Booking//EN",
    "CALSCALE:GREGORIAN",
    ...head,
    ...events.flatMap((event) => ["BEGIN:VEVENT", ...linesOf(event), ...inEach, ...alarmOf(event), "END:VEVENT"]),
    "END:VCALENDAR",
  ];
  // A property without a value is left out.
  return (
    lines
      .filter((line) => !/^[A-Z-]+:$/.test(line))
      .map(fold)
      .join("\r\n") + "\r\n"
  );
}

function linesOf(event: CalendarEvent): string[] {
  return [
    `UID:${text(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.stamp)}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.end)}`,
    `SUMMARY:${text(event.summary)}`,
    `LOCATION:${text(event.location)}`,
    `DESCRIPTION:${text(event.description)}`,
    ...(event.organizer ? [`ORGANIZER${nameOf(event.organizer.name)}:mailto:${event.organizer.email}`] : []),
    `URL:${new URL(event.url).href}`,
    `STATUS:${event.method === "CANCEL" ? "CANCELLED" : event.tentative ? "TENTATIVE" : "CONFIRMED"}`,
    `TRANSP:${event.method === "CANCEL" ? "TRANSPARENT" : "OPAQUE"}`,
  ];
}

/** Returns the reminder of an event; it must follow the event's own properties. */
function alarmOf({ alarmMinutes, summary }: CalendarEvent): string[] {
  if (alarmMinutes === undefined) return [];
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${text(summary)}`,
    `TRIGGER:-PT${alarmMinutes}M`,
    "END:VALARM",
  ];
}

/** Returns a name as a parameter (section 3.2): quoted, without quotes and control characters; nothing if it is empty. */
function nameOf(name: string): string {
  const plain = name.replace(/["\u0000-\u001f\u007f]/g, "");
  return plain && `;CN="${plain}"`;
}

/** Formats an instant as "20261210T220000Z". */
export function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, "");
}

/** Escapes TEXT (section 3.3.11): backslash, semicolon, comma and line end; drops control characters. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

const OCTETS = 75;

/** Folds lines over 75 octets (section 3.1); a continuation begins with a space. Never breaks inside a character. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
