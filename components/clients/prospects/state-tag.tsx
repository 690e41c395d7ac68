import { MailWarning, Unlink } from "lucide-react";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import type { AccountState } from "@/lib/clients/prospects/rules";

export function StateTag({ state, locale }: { state: AccountState; locale: Locale }) {
  const t = translator(locale, prospectsMessages);
  return (
    <Tag tone="alert" icon={state === "unverified" ? MailWarning : Unlink}>
      {t(`state.${state}`)}
    </Tag>
  );
}
