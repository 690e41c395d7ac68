import { SessionCard } from "@/components/calendar/session-card";
import { labelIcons } from "@/components/calendar/session-block";
import { SessionPopover } from "@/components/calendar/session-popover";
import type { WeekGridView } from "@/components/calendar/view";
import { Tag } from "@/components/ui/tag";
import type { SessionDetail } from "@/lib/calendar/queries";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PracticeScope } from "@/lib/access/scopes";
import { changeSession, undoSession } from "@/lib/sessions/actions";
import { isTheirs, mayMove, openStates } from "@/lib/sessions/rules";
import { verifyProspects } from "@/lib/prospects/actions";
import { formatDay, formatTime, formatTimeRange, formatZone } from "@/lib/time/format";
import { px } from "./view";

/** Tall enough for what the popover holds, so that it stays within the grid. */
const POPOVER_PX = 480;
const TITLE = "opened-session";

type Props = { scope: PracticeScope; session: SessionDetail; grid: WeekGridView; zone: string; locale: Locale; closeHref: string };

/** The opened session, beside its block. */
export function OpenedSession({ scope, session, grid, zone, locale, closeHref }: Props) {
  const t = translator(locale, "calendar");
  const [start, end, booked] = [session.startsAt, session.endsAt, session.bookedAt].map((at) => at.getTime()) as [number, number, number];
  const bookedAt = `${formatDay({ zone, instant: booked }, locale)}, ${formatTime(zone, booked, locale)}`;
  const theirs = isTheirs(scope, session);
  const view = {
    name: session.name,
    when: `${formatDay({ zone, instant: start }, locale)}, ${formatTimeRange(zone, start, end, locale)}`,
    zone: formatZone(zone, start, locale),
    service: locale === "fr" ? session.serviceFr : session.serviceEn,
    therapist: session.therapist,
    place: session.place,
    email: session.email,
    phone: session.phone,
    booked: t(session.online ? "detail.bookedOnline" : "detail.bookedByStaff", { when: bookedAt }),
    label: session.label,
    account: session.accountId,
    tied: session.tied,
    session: session.id,
    sequence: session.sequence,
    states: theirs ? openStates(session, { who: "staff", actor: scope.actor }, scope.now) : [],
    moveHref: theirs && mayMove(session, "staff", scope.now) ? `/calendar/${session.id}/reschedule` : null,
    overrideReason: session.overrideReason,
    seriesHref: session.inSeries ? `/calendar/${session.id}/series` : null,
  };
  const { label, status } = session;
  const tag = (
    <span className="flex flex-wrap gap-1">
      {label && <Tag tone={label === "from_portal" ? undefined : "alert"} icon={labelIcons[label]}>{t(`label.${label}`)}</Tag>}
      {status !== "booked" && <Tag>{t(`status.${status}`)}</Tag>}
    </span>
  );
  return (
    <SessionPopover titleId={TITLE} close={translator(locale, "common")("close")} closeHref={closeHref} at={placeOf(session.id, grid)} tag={tag}>
      <SessionCard id={TITLE} view={view} locale={locale} verify={verifyProspects} change={changeSession} undo={undoSession} />
    </SessionPopover>
  );
}

/** To the right of an early day's block, to the left of a late day's. */
function placeOf(id: string, { days, hours, narrowEnd }: WeekGridView): { top: number; left?: string; right?: string } {
  const index = days.findIndex(({ blocks }) => blocks.some((block) => block.id === id));
  const block = days[index]?.blocks.find((one) => one.id === id);
  if (!block) return { top: 8, right: "8px" };
  const top = Math.max(0, Math.min(block.top, px(60 * hours.length) - POPOVER_PX));
  const weight = (day: number) => (narrowEnd && day >= 5 ? 0.52 : 1);
  const sum = (from: number, to: number) => days.slice(from, to).reduce((total, _, i) => total + weight(from + i), 0);
  const share = (part: number) => `calc((100% - 56px) * ${(part / sum(0, 7)).toFixed(4)} + 6px)`;
  return index < 4 ? { top, left: `calc(56px + ${share(sum(0, index + 1))})` } : { top, right: share(sum(index, 7)) };
}
