import { MailWarning, Unlink } from "lucide-react";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { prospectsMessages } from "@/lib/prospects/messages";
import type { AccountState } from "@/lib/prospects/rules";

export function StateTag({ state, locale }: { state: AccountState; locale: Locale }) {
  const t = translator(locale, prospectsMessages);
  return (
    <Tag tone="alert" icon={state === "unverified" ? MailWarning : Unlink}>
      {t(`state.${state}`)}
    </Tag>
  );
}
