import { MailWarning, Unlink } from "lucide-react";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { translatorOf } from "@/lib/i18n/translate";
import { prospectsWords } from "@/lib/i18n/words/prospects";
import type { AccountState } from "@/lib/prospects/rules";

export function StateTag({ state, locale }: { state: AccountState; locale: Locale }) {
  const t = translatorOf(locale, prospectsWords);
  return (
    <Tag tone="alert" icon={state === "unverified" ? MailWarning : Unlink}>
      {t(`state.${state}`)}
    </Tag>
  );
}
