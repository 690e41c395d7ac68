import type { Locale } from "@/lib/i18n/locales";
import { commonMessages } from "@/lib/i18n/messages";
import { translator } from "@/lib/i18n/translator";
import type { FormWords } from "@/components/form/setting-form";

export function formWords(locale: Locale): FormWords {
  const t = translator(locale, commonMessages);
  return { save: t("save"), busy: t("saving"), saved: t("saved") };
}
