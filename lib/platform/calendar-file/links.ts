import { utc } from "./calendar-file";

/** An event as calendars on the web take it from an address. Nothing else of the session leaves with it. */
type LinkedEvent = { start: Date; end: Date; summary: string; location: string };

/** Returns the addresses that open Google's and Outlook's calendars with the event filled in. Instants are UTC. */
export function calendarLinks({ start, end, summary, location }: LinkedEvent): { google: string; outlook: string } {
  const google = new URLSearchParams({
    action: "TEMPLATE",
    text: summary,
    dates: `${utc(start)}/${utc(end)}`,
    location,
  });
  const outlook = new URLSearchParams({
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: summary,
    startdt: start.toISOString(),
    enddt: end.toISOString(),
    location,
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    // Outlook shows a plus sign as one.
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook.toString().replaceAll("+", "%20")}`,
  };
}
