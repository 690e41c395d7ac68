import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import type { FormWords } from "@/components/form/setting-form";

export function formWords(locale: Locale): FormWords {
  const t = translator(locale, commonMessages);
  return { save: t("save"), busy: t("saving"), saved: t("saved") };
}
