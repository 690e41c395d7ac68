"use client";

import { ListSearchForm } from "@/components/form/list-search-form";
import { useList } from "@/components/form/use-list";
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
  const list = useList(fields, prospectsHref);
  const { typed, change } = list;
  return (
    <ListSearchForm
      action="/clients/prospects"
      className="list-controls list-controls-two"
      list={list}
      words={{ search: t("search"), hint: t("searchHint"), find: t("find") }}
    >
      <Select
        name="show"
        label={t("show")}
        value={typed.show}
        onChange={(event) => change("show", event.target.value, false)}
        options={PROSPECT_FILTERS.map((value) => ({ value, label: t(`shown.${value}`) }))}
      />
    </ListSearchForm>
  );
}
