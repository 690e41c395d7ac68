import { and } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { ComparedField, Match } from "@/lib/clients/duplicates/rules";
import { prospectsMessages } from "@/lib/clients/prospects/messages";

// Fields that identify a person; language, for example, does not.
const TELLING: readonly ComparedField[] = ["name", "birthDate", "phone", "email"];

/** Explains why a client is suggested: "Same birth date and phone". */
export function reasonOf({ agreeing, weak }: Pick<Match, "agreeing" | "weak">, locale: Locale): string {
  const t = translator(locale, prospectsMessages);
  const fields = agreeing.filter((field) => TELLING.includes(field)).map((field) => t(`fields.${field}`));
  return t(weak ? "weak" : "same", { fields: and(fields, locale) });
}
