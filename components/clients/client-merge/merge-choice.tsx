import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { SearchInput } from "@/components/ui/search-input";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientMergeMessages } from "@/lib/clients/client-merge/messages";

export type Other = { id: string; name: string; detail: string };

type Props = { locale: Locale; page: string; q: string; likely: readonly Other[]; found: readonly Other[] };

/** Chooses the other record: likely duplicates first, then a search. */
export function MergeChoice({ locale, page, q, likely, found }: Props) {
  const t = translator(locale, clientMergeMessages);
  const list = (title: string, others: readonly Other[]) => (
    <section className="sec">
      <h2>{title}</h2>
      <ul>
        {others.map(({ id, name, detail }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5">
            <span className="min-w-0 flex-1 basis-48">
              <b>
                <bdi>{name}</bdi>
              </b>
              <small className="muted block">{detail}</small>
            </span>
            <ButtonLink size="sm" href={`${page}?with=${id}`} aria-label={`${t("choose")}: ${name}`}>
              {t("choose")}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {likely.length > 0 && list(t("likely"), likely)}
      {likely.length === 0 && !q && <p className="muted mb-4">{t("nobodyAlike")}</p>}
      <form action={page} role="search" className="mb-4 flex max-w-[480px] gap-2">
        <SearchInput box="min-w-0 flex-1" name="q" defaultValue={q} label={t("search")} />
        <Button type="submit">{t("find")}</Button>
      </form>
      {q && (found.length > 0 ? list(t("found"), found) : <p role="status">{t("nobody")}</p>)}
    </>
  );
}
