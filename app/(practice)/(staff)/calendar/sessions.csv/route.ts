import { may } from "@/lib/platform/access/may";
import { staffViewer } from "@/lib/platform/access/viewer";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { exportSessions } from "@/lib/calendar/calendar/queries";
import { csvAnswer } from "@/lib/platform/csv/csv";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { MINUTE } from "@/lib/scheduling/units";
import { toWall } from "@/lib/scheduling/zones";
import { isGone } from "@/lib/sessions/sessions/rules";
import { formatLongOffset } from "@/lib/platform/time/format";
import { readAddress } from "../address";
import { loadCalendar } from "../calendar-context";

/** The sessions of the days shown as a file: exactly those on the calendar. */
export async function GET(request: Request): Promise<Response> {
  const scope = await staffViewer();
  if (!may(scope, "calendar.read") || !may(scope, "calendar.export")) return new Response(null, { status: 404 });
  const locale = await pageLocale();
  const address = readAddress(Object.fromEntries(new URL(request.url).searchParams));
  const { zone, dates, shown } = await loadCalendar(scope, locale, { ...address, session: null });
  const [from, until] = [dates[0] ?? "", dates.at(-1) ?? ""];
  const sessions = await exportSessions(scope, { zone, from, until, therapistIds: shown.map(({ id }) => id) });
  const t = translator(locale, calendarMessages);
  const wall = (instant: Date) => new Date(toWall(zone, instant.getTime())).toISOString();
  const rows = sessions
    .filter(({ status }) => address.cancelled || !isGone(status))
    .map((session) => [
      wall(session.startsAt).slice(0, 10),
      wall(session.startsAt).slice(11, 16),
      wall(session.endsAt).slice(11, 16),
      `${zone} ${formatLongOffset(zone, session.startsAt.getTime())}`,
      (session.endsAt.getTime() - session.startsAt.getTime()) / MINUTE,
      shown.find(({ id }) => id === session.therapistId)?.name ?? "",
      session.name,
      locale === "fr" ? session.serviceFr : session.serviceEn,
      t(`place.${session.place}`),
      t(`status.${session.status}`),
      session.label ? t(`label.${session.label}`) : "",
    ]);
  const heads = (
    ["date", "start", "end", "zone", "minutes", "therapist", "client", "service", "place", "state", "label"] as const
  ).map((head) => t(`csv.${head}`));
  return csvAnswer(`sessions-${from}-${until}.csv`, [heads, ...rows]);
}
