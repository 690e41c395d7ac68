import { ChosenTime } from "@/components/sessions/booking/chosen-time";
import { ActionForm } from "@/components/form/action-form";
import { EmailClient } from "@/components/sessions/sessions/email-client";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import { CurrentSession } from "./current-session";
import { WhereField, type Elsewhere } from "./where-field";

type Props = {
  action: Action;
  session: { id: string; sequence: number; emailable: boolean };
  /** The chosen start, in the format of our links. */
  start: string;
  /** `practice` on the client's page, `therapist` on the one for staff. */
  practice?: string;
  therapist?: string;
  /** Shown if the therapist does not offer the service at the session's location. */
  elsewhere?: Elsewhere | null;
  /** The page to return to afterwards. */
  back?: string;
  locale: Locale;
};

/** Moves a session to the chosen time; if it has been taken in the meantime, offers the nearest ones. */
export function RescheduleForm({ action, session, start, practice, therapist, elsewhere, back, locale }: Props) {
  const t = translator(locale, rescheduleMessages);
  return (
    <ActionForm action={action} className="book-form">
      <CurrentSession session={session.id} locale={locale} />
      {practice && <input type="hidden" name="practice" value={practice} />}
      {therapist && <input type="hidden" name="therapist" value={therapist} />}
      {back && <input type="hidden" name="back" value={back} />}
      <input type="hidden" name="session" value={session.id} />
      <input type="hidden" name="sequence" value={session.sequence} />
      <ChosenTime start={start} legend={t("pickNear")} />
      {elsewhere && <WhereField elsewhere={elsewhere} locale={locale} />}
      {!practice && session.emailable && <EmailClient id="email-move" locale={locale} />}
      <SubmitButton variant={practice ? "accent" : "save"} size={practice ? "main" : undefined} block busy={t("busy")}>
        {t(practice ? "submit" : "submitStaff")}
      </SubmitButton>
    </ActionForm>
  );
}
