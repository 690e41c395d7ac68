import { randomUUID } from "node:crypto";
import { BookForm } from "@/components/sessions/booking/book-form";
import { Summary } from "@/components/sessions/booking/summary";
import { buttonClass } from "@/components/ui/button";
import type { PracticeCard } from "@/lib/platform/access/practice";
import type { PortalScope } from "@/lib/platform/access/scopes";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { capital, formatDayShort, formatTime, formatZone } from "@/lib/platform/time/format";
import { chosenQuery } from "../../chosen";

/** `blocked`: this viewer cannot book now. */
type Props = {
  view: BookingView;
  practice: PracticeCard;
  viewer: PortalScope | null;
  blocked: boolean;
  locale: Locale;
};

/** The summary with the viewer's next step. On a phone, the step is at the bottom of the screen. */
export function BookAside({ view, practice, viewer, blocked, locale }: Props) {
  const t = translator(locale, bookingMessages);
  const { start } = view;
  const chosen = chosenQuery(view);
  const portal = `/portal/${practice.slug}`;
  if (start === null || blocked) return <Summary view={view} practice={practice} locale={locale} />;
  const step = viewer ? (
    <BookForm view={{ ...view, start }} practice={practice.slug} formKey={randomUUID()} locale={locale} />
  ) : (
    <a
      className={buttonClass({ variant: "accent", size: "main", block: true })}
      href={`${portal}/create-account${chosen}`}
    >
      {view.request ? translator(locale, bookingRequestsMessages)("book.create") : t("createToBook")}
    </a>
  );
  return (
    <>
      <Summary view={view} practice={practice} locale={locale}>
        {view.request && (
          <p className="small mt-4">
            {translator(locale, bookingRequestsMessages)("book.about", { practice: practice.name })}
          </p>
        )}
        {step}
        {!viewer && (
          <p>{t.rich("signInToBook", { link: (chunks) => <a href={`${portal}/sign-in${chosen}`}>{chunks}</a> })}</p>
        )}
      </Summary>
      <div className="bar">
        <span className="w">
          <b>
            {formatDayShort({ zone: practice.zone, instant: start }, locale)},{" "}
            {formatTime(practice.zone, start, locale)}
          </b>
          {capital(formatZone(practice.zone, start, locale))}
        </span>
        {viewer ? (
          step
        ) : (
          <a className={buttonClass({ variant: "accent" })} href={`${portal}/create-account${chosen}`}>
            {t("create")}
          </a>
        )}
      </div>
    </>
  );
}
