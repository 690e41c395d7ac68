import { sessionFacts } from "@/components/sessions/booking/facts";
import { FactList } from "@/components/sessions/booking/fact-list";
import { buttonClass } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { CalendarPlus } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { dayAt } from "@/lib/scheduling/dates";
import type { SessionFacts } from "@/lib/sessions/sessions/queries";
import { capital, formatDateParts, formatElsewhere, formatTimeRange, formatZone } from "@/lib/platform/time/format";
import { ChangeLinks } from "./change-links";
import { statusIcons } from "./status-icons";
import { termsOf } from "./terms";

type Props = {
  session: SessionFacts;
  practice: { slug: string; name: string; phone: string };
  now: Date;
  locale: Locale;
};

/** The next upcoming session (A12), with the client's options. */
export function NextSession({ session, practice, now, locale }: Props) {
  const t = translator(locale, sessionsMessages);
  const { zone, home } = session;
  const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
  const day = formatDateParts({ zone, instant: start }, locale);
  const elsewhere = formatElsewhere(zone, home, start, end, locale);
  const days = Math.max(0, dayAt(zone, start) - dayAt(zone, now.getTime()));
  const requested = session.status === "requested";
  const requests = translator(locale, bookingRequestsMessages);
  const terms = termsOf(session, now, locale, practice.phone);
  const path = `/portal/${practice.slug}/sessions/${session.id}`;
  return (
    <section className="next" aria-labelledby="next">
      <p className="date" aria-hidden>
        <i>{day.weekdayShort}</i>
        <b>{day.day}</b>
        <i>{day.month}</i>
      </p>
      <div className="what">
        <h2 id="next">
          <span className="over">{requested ? requests("own.next", { days }) : t("nextIn", { days })}</span>
          <span className="serif">
            {capital(day.weekday)}, {formatTimeRange(zone, start, end, locale)}
          </span>
        </h2>
        <p className="sr-only">{day.full}</p>
        <p className="small">
          {capital(formatZone(zone, start, locale))}
          {elsewhere && (
            <>
              <br />
              {elsewhere}
            </>
          )}
        </p>
      </div>
      <div className="more">
        <FactList facts={sessionFacts(session, locale)} tight />
        <div className="acts">
          <a className={buttonClass({})} href={`${path}/calendar.ics`} download>
            <Icon icon={CalendarPlus} />
            {t("file")}
          </a>
          <ChangeLinks session={session} practice={practice.slug} now={now} locale={locale} />
          <ButtonLink variant="text" href={path}>
            {t("details")}
          </ButtonLink>
        </div>
        {requested ? (
          <p className="small terms">
            <b className="flex items-center gap-1">
              <Icon icon={statusIcons.requested} size={16} />
              {requests("own.held")}
            </b>
            {requests("own.text", { practice: practice.name })}
          </p>
        ) : (
          session.startsAt > now && (
            <p className="small terms">
              {t("toCancel")} {terms.cancel} {terms.move}
            </p>
          )
        )}
      </div>
    </section>
  );
}
