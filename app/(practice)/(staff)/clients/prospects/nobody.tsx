import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import type { ProspectFilter } from "@/lib/clients/prospects/rules";
import { rejectionsMessages } from "@/lib/clients/rejections/messages";

/** Empty state of the list, with the reason. */
export function Nobody({ locale, q, show }: { locale: Locale; q: string; show: ProspectFilter }) {
  const t = translator(locale, prospectsMessages);
  const away = translator(locale, rejectionsMessages);
  const all = <ButtonLink href="/clients/prospects">{t("clearSearch")}</ButtonLink>;
  if (q)
    return (
      <EmptyState title={t("nobodyTitle", { q })} action={all}>
        {t("nobody")}
      </EmptyState>
    );
  if (show === "away")
    return (
      <EmptyState title={away("list.emptyTitle")} action={all}>
        {away("list.empty")}
      </EmptyState>
    );
  if (show !== "all")
    return (
      <EmptyState title={t("noneTitle")} action={all}>
        {t("none")}
      </EmptyState>
    );
  return (
    <EmptyState title={t("emptyTitle")} action={<ButtonLink href="/clients">{t("seeClients")}</ButtonLink>}>
      {t("empty")}
    </EmptyState>
  );
}
