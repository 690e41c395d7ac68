import { AreaField } from "@/components/form/area-field";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

type Props = { name: string; therapist: string; locale: Locale };

/** An optional word to the therapist, when booking or cancelling. */
export function NoteField({ name, therapist, locale }: Props) {
  const t = translator(locale, bookingMessages);
  return (
    <AreaField
      name={name}
      label={t("note", { therapist })}
      hint={t("noteHint")}
      optional={translator(locale, commonMessages)("optional")}
      rows={3}
      autoComplete="off"
      wide
    />
  );
}
