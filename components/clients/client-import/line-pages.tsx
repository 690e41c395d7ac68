import { ButtonLink } from "@/components/ui/button-link";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";

/** Lines per page. */
export const PAGE = 100;

/** Returns the page number (from 1) given in the URL, limited to the number of lines. */
export function linePage(param: string | undefined, count: number): number {
  return Math.min(Math.max(/^\d{1,3}$/.test(param ?? "") ? Number(param) : 1, 1), Math.max(Math.ceil(count / PAGE), 1));
}

/** Shows which lines are displayed, with links to the other pages. */
export function LinePages({
  locale,
  page,
  count,
  href,
}: {
  locale: Locale;
  page: number;
  count: number;
  href: (page: number) => string;
}) {
  if (count <= PAGE) return null;
  const t = translator(locale, clientImportMessages);
  return (
    <nav className="acts" aria-label={t("check.pages")}>
      {page > 1 && <ButtonLink href={href(page - 1)}>{t("check.previous")}</ButtonLink>}
      <span className="muted">
        {t("check.range", { from: (page - 1) * PAGE + 1, to: Math.min(page * PAGE, count), n: count })}
      </span>
      {page * PAGE < count && <ButtonLink href={href(page + 1)}>{t("check.next")}</ButtonLink>}
    </nav>
  );
}
