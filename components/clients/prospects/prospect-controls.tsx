"use client";

import { useList } from "@/components/form/use-list";
import { Button } from "@/components/ui/button";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import { prospectsHref, PROSPECT_FILTERS } from "@/lib/clients/prospects/rules";

/** Current values of the fields. */
export type ProspectFields = { q: string; show: string };

/** Search and filter of Prospects. A GET form; with JavaScript it submits while the user types. */
export function ProspectControls({ locale, fields }: { locale: Locale; fields: ProspectFields }) {
  const t = translator(locale, prospectsMessages);
  const { typed, pending, change, show } = useList(fields, prospectsHref);
  return (
    <form
      action="/clients/prospects"
      role="search"
      className="list-controls list-controls-two"
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <div className="flex gap-2">
        <SearchInput
          box="min-w-0 flex-1"
          name="q"
          value={typed.q}
          onChange={(event) => change("q", event.target.value, true)}
          label={t("search")}
          hint={t("searchHint")}
        />
        <Button type="submit">{t("find")}</Button>
      </div>
      <Select
        name="show"
        label={t("show")}
        value={typed.show}
        onChange={(event) => change("show", event.target.value, false)}
        options={PROSPECT_FILTERS.map((value) => ({ value, label: t(`shown.${value}`) }))}
      />
    </form>
  );
}
