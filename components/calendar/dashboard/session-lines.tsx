import Link from "next/link";
import { isAlert, labelVariants } from "@/components/calendar/calendar/session-style";
import { statusIcons } from "@/components/sessions/sessions/status-icons";
import type { Action } from "@/lib/platform/access/actions";
import { QuickAnswer, type QuickAnswerView } from "./quick-answer";
import { Tag } from "@/components/ui/tag";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { dashboardMessages } from "@/lib/calendar/dashboard/messages";
import type { TurnMark } from "@/lib/calendar/dashboard/rules";
import type { BookingLabel } from "@/lib/sessions/booking/rules";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

export type DashboardLine = {
  id: string;
  href: string;
  /** "09:00–09:50", or with its day. */
  time: string;
  name: string;
  /** The client's record; null if the session is on none. */
  clientHref: string | null;
  /** Service and place; a colleague's name. */
  detail: string;
  label: BookingLabel;
  status: SessionStatus;
  /** Marks of the sessions under way and of the next ones, by session id. */
  turn?: TurnMark;
  /** Accessible name of the link, which must make sense out of context. */
  does: string;
  /** The usual answer, beside the link. */
  answer?: QuickAnswerView;
};

type Props = {
  lines: readonly DashboardLine[];
  /** Gives the lines' usual answers, and undoes them. */
  action?: Action;
  undo?: Action;
  locale: Locale;
};

/** Renders sessions as a list; each opens on the calendar, its name the client's record; its usual answer may be beside it. */
export function SessionLines({ lines, action, undo, locale }: Props) {
  const [t, words] = [translator(locale, calendarMessages), translator(locale, dashboardMessages)];
  return (
    <ul className="list">
      {lines.map(({ id, href, time, name, clientHref, detail, label, status, turn, does, answer }) => (
        <li key={id} className={answer && "dash-line"}>
          <div className="opt-row">
            <Link className="dash-time" href={href} prefetch={false} aria-label={does}>
              {time}
            </Link>
            <span className="t">
              <b>
                {clientHref ? (
                  <Link className="dash-who" href={clientHref} prefetch={false}>
                    <bdi>{name}</bdi>
                  </Link>
                ) : (
                  <bdi>{name}</bdi>
                )}
              </b>
              <small>{detail}</small>
            </span>
            {turn && <Tag tone="accent">{words(`turn.${turn}`)}</Tag>}
            {status !== "booked" && <Tag icon={statusIcons[status]}>{t(`status.${status}`)}</Tag>}
            {status === "booked" && label && (
              <Tag icon={labelVariants[label].icon} tone={isAlert(label) ? "alert" : undefined}>
                {t(`label.${label}`)}
              </Tag>
            )}
          </div>
          {answer && action && undo && <QuickAnswer view={answer} action={action} undo={undo} />}
        </li>
      ))}
    </ul>
  );
}
