import { FactList } from "@/components/sessions/booking/fact-list";
import { agreedFacts } from "@/components/sessions/booking/summary";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { AlsoBooks } from "@/components/sessions/booking/also-books";
import { ChosenTime } from "@/components/sessions/booking/chosen-time";
import { placeChosen } from "@/components/sessions/booking/links";
import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { PasswordField } from "@/components/form/password-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { createPortalAccount } from "@/lib/accounts/sign-up/actions";
import { privacyMessages } from "@/lib/practice/privacy/messages";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import type { BookingView } from "@/lib/sessions/booking/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { NoteField } from "@/components/sessions/booking/note-field";
import { capital, formatDay, formatTime } from "@/lib/platform/time/format";
import { isoOf } from "@/lib/platform/time/iso";

type Props = {
  practice: { slug: string; name: string; zone: string; cancelNoticeMinutes: number; graceMinutes: number };
  chosen: (BookingView & { start: number }) | null;
  now: number;
  formKey: string;
  locale: Locale;
};

/** Creates an account, and books the chosen time if there is one. */
export function AccountForm({ practice, chosen, now, formKey, locale }: Props) {
  const t = translator(locale, signUpMessages);
  const common = translator(locale, commonMessages);
  const place = chosen && placeChosen(chosen).place;
  const requests = translator(locale, bookingRequestsMessages);
  const privacy = translator(locale, privacyMessages);
  const about = requests("book.about", { practice: practice.name });
  const when =
    chosen &&
    `${formatDay({ zone: practice.zone, instant: chosen.start }, locale)}, ${formatTime(practice.zone, chosen.start, locale)}`;
  return (
    <ActionForm action={createPortalAccount}>
      <input type="hidden" name="practice" value={practice.slug} />
      <input type="hidden" name="key" value={formKey} />
      {chosen && (
        <>
          <input type="hidden" name="therapist" value={chosen.therapist.id} />
          <input type="hidden" name="service" value={chosen.service.id} />
          {place && <input type="hidden" name="place" value={place} />}
          <ChosenTime start={isoOf(chosen.start)} legend={t("pickAnother")} />
        </>
      )}
      <p className="small muted mb-4">
        {privacy.rich("notice", {
          practice: practice.name,
          link: (chunks) => (
            <a href={`/book/${practice.slug}/privacy`} target="_blank">
              {chunks}
            </a>
          ),
        })}
      </p>
      <div className="form">
        <TextField name="firstName" label={t("firstName")} autoComplete="given-name" />
        <TextField name="lastName" label={t("lastName")} hint={t("oneName")} autoComplete="family-name" />
        <TextField
          name="email"
          required
          type="email"
          label={t("email")}
          hint={t("emailHint")}
          autoComplete="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          wide
        />
        <TextField name="phone" required type="tel" label={t("phone")} autoComplete="tel" wide />
        <TextField
          name="birthDate"
          label={t("birthDate")}
          hint={t("birthDateHint")}
          optional={common("optional")}
          autoComplete="bday"
          wide
        />
        <PasswordField
          label={t("password")}
          hint={t("passwordHint")}
          show={common("show")}
          hide={common("hide")}
          autoComplete="new-password"
        />
        {chosen && <NoteField name="note" therapist={chosen.therapist.name} locale={locale} />}
        <CheckField name="privacy">{privacy("agree", { practice: practice.name })}</CheckField>
      </div>
      {chosen && when && (
        <section className="agreed" aria-label={translator(locale, bookingMessages)("yourSession")}>
          <p className="when-line">
            <b>{capital(when)}</b>
          </p>
          <FactList facts={agreedFacts({ view: chosen, practice, now, locale })} tight />
        </section>
      )}
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("busy")}>
          {t(!chosen ? "submit" : chosen.request ? "submitAsking" : "submitBooking")}
        </SubmitButton>
        {when && (
          <AlsoBooks
            line={chosen?.request ? `${requests("book.also", { when })} ${about}` : t("alsoBooks", { when })}
            nearLine={chosen?.request ? requests("book.also", { when: "{when}" }) : t("alsoBooks", { when: "{when}" })}
            openLine={t("booksPicked")}
          />
        )}
      </div>
    </ActionForm>
  );
}
