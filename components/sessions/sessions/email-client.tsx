import { CheckField } from "@/components/form/check-field";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";

/** Whether the client is emailed about what staff do. Shown if there is an address and the session may be ahead. */
export function EmailClient({ id, locale }: { id: string; locale: Locale }) {
  const t = translator(locale, sessionsMessages);
  return (
    <CheckField id={id} name="emailClient" detail={t("staff.emailClientAbout")} defaultChecked>
      {t("staff.emailClient")}
    </CheckField>
  );
}
