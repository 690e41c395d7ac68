import { randomUUID } from "node:crypto";
import { BookForm } from "@/components/sessions/booking/book-form";
import { serviceName } from "@/components/sessions/booking/choices";
import { Summary } from "@/components/sessions/booking/summary";
import { buttonClass } from "@/components/ui/button";
import type { PracticeCard } from "@/lib/platform/access/practice";
import type { PortalScope } from "@/lib/platform/access/scopes";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { firstAvailableMessages } from "@/lib/sessions/first-available/messages";
import { formatDayShort, formatMoney, formatTime } from "@/lib/platform/time/format";
import { chosenQuery } from "../../chosen";

/** `blocked`: this viewer cannot book now. */
type Props = {
  view: BookingView;
  practice: PracticeCard;
  viewer: PortalScope | null;
  blocked: boolean;
  now: number;
  locale: Locale;
};

/** The summary with the viewer's next step. On a phone, a bar at the bottom of the screen links to the same step. */
export function BookAside({ view, practice, viewer, blocked, now, locale }: Props) {
  const t = translator(locale, bookingMessages);
  const { start, open } = view;
  const unconfirmed = viewer !== null && !viewer.verified;
  const summary = { view, practice, now, locale };
  if (blocked)
    return (
      <Summary {...summary} kept={start !== null}>
        {unconfirmed && (
          <p className="mt-4">{t.rich("whyNoButton", { link: (chunks) => <a href="#confirm-email">{chunks}</a> })}</p>
        )}
      </Summary>
    );
  if (start === null) return <Summary {...summary} />;
  if (open.place)
    return (
      <Summary {...summary} kept>
        <p className="mt-4">
          <a href="#where">{translator(locale, firstAvailableMessages)("askPlace")}</a>
        </p>
      </Summary>
    );
  const chosen = chosenQuery(view);
  const portal = `/portal/${practice.slug}`;
  const next = translator(locale, firstAvailableMessages);
  const bar = (href: string) => (
    <div className="bar">
      <span className="w">
        <b>
          {formatDayShort({ zone: practice.zone, instant: start }, locale)}, {formatTime(practice.zone, start, locale)}
        </b>
        {view.therapist.name}, {serviceName(view.service, locale)}, {formatMoney(view.service.priceCents, locale)}
      </span>
      <a className={buttonClass({ variant: "accent" })} href={href}>
        {next("continue")}
      </a>
    </div>
  );
  const about = view.request && (
    <p className="small mt-4">
      {translator(locale, bookingRequestsMessages)("book.about", { practice: practice.name })}
    </p>
  );
  if (viewer)
    return (
      <>
        <Summary {...summary} kept>
          {about}
          <BookForm view={{ ...view, start }} practice={practice.slug} formKey={randomUUID()} locale={locale} />
        </Summary>
        {bar("#your-session")}
      </>
    );
  return (
    <>
      <Summary {...summary} kept>
        {about}
        <a
          className={buttonClass({ variant: "accent", size: "main", block: true })}
          href={`${portal}/create-account${chosen}`}
        >
          {next("continue")}
        </a>
        <p>{next("next")}</p>
        <p>{t.rich("signInToBook", { link: (chunks) => <a href={`${portal}/sign-in${chosen}`}>{chunks}</a> })}</p>
      </Summary>
      {bar(`${portal}/create-account${chosen}`)}
    </>
  );
}
