"use client";

import { Search } from "lucide-react";
import { useList } from "@/components/form/use-list";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import type { Locale } from "@/lib/i18n/locales";
import { translatorOf } from "@/lib/i18n/translate";
import { prospectsWords } from "@/lib/i18n/words/prospects";
import { prospectsHref, SHOWN } from "@/lib/prospects/rules";

/** What is asked for, each as its field has it. */
export type ProspectFields = { q: string; show: string };

/** Search and filter of Prospects. A form that asks the server; with a script it asks while one types. */
export function ProspectControls({ locale, fields }: { locale: Locale; fields: ProspectFields }) {
  const t = translatorOf(locale, prospectsWords);
  const { typed, pending, change, show } = useList(fields, prospectsHref);
  return (
    <form
      action="/clients/prospects"
      role="search"
      className="list-controls list-controls-two"
      aria-busy={pending}
      onSubmit={(event) => { event.preventDefault(); show() }}
    >
      <div className="flex gap-2">
        <span className="input-wrap min-w-0 flex-1">
          <Icon icon={Search} />
          <input className="input" type="search" name="q" value={typed.q} onChange={(event) => change("q", event.target.value, true)} aria-label={t("search")} placeholder={t("searchHint")} maxLength={100} autoComplete="off" />
        </span>
        <Button type="submit">{t("find")}</Button>
      </div>
      <Select name="show" label={t("show")} value={typed.show} onChange={(event) => change("show", event.target.value, false)} options={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))} />
    </form>
  );
}
