import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { BookingView } from "@/lib/sessions/booking/rules";
import { bookSession } from "@/lib/sessions/booking/actions";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { isoOf } from "@/lib/platform/time/iso";
import { ChosenTime } from "./chosen-time";
import { placeChosen } from "./links";
import { NoteField } from "./note-field";

type Props = { view: BookingView & { start: number }; practice: string; formKey: string; locale: Locale };

/** Books with one click, for a signed-in client. The key makes repeated submissions the same booking. */
export function BookForm({ view, practice, formKey, locale }: Props) {
  const t = translator(locale, bookingMessages);
  const { place } = placeChosen(view);
  const requests = (key: "busy" | "submit") => translator(locale, bookingRequestsMessages)(`book.${key}`);
  return (
    <ActionForm action={bookSession} className="book-form">
      <input type="hidden" name="practice" value={practice} />
      <input type="hidden" name="therapist" value={view.therapist.id} />
      <input type="hidden" name="service" value={view.service.id} />
      {place && <input type="hidden" name="place" value={place} />}
      <input type="hidden" name="key" value={formKey} />
      <ChosenTime start={isoOf(view.start)} legend={t("takenNear")} />
      <NoteField name="note" therapist={view.therapist.name} locale={locale} />
      <SubmitButton variant="accent" size="main" block busy={view.request ? requests("busy") : t("booking")}>
        {view.request ? requests("submit") : t("bookNow")}
      </SubmitButton>
    </ActionForm>
  );
}
