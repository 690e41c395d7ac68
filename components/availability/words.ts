import { availabilityMessages } from "@/lib/availability/messages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FormWords } from "./setting-form";

export function formWords(locale: Locale): FormWords {
  const t = translator(locale, availabilityMessages);
  return { save: t("save"), busy: t("busy"), saved: t("saved") };
}
