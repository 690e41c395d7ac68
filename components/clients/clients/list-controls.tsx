"use client";

import { useList } from "@/components/form/use-list";
import { Button } from "@/components/ui/button";
import { SearchInput } from "@/components/ui/search-input";
import { Select, type SelectOption } from "@/components/ui/select";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { listHref, PORTAL, SORTS } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Current values of the fields; "" if not set. */
export type ListFields = { q: string; therapist: string; portal: string; session: string; sort: string };

type Props = { locale: Locale; fields: ListFields; therapists: readonly { id: string; name: string }[] };

/**
 * Search, filters and sorting of All Clients. A GET form; with JavaScript it submits while the user types, and keeps
 * the focus.
 */
export function ListControls({ locale, fields, therapists }: Props) {
  const t = translator(locale, clientsMessages);
  const { typed, pending, change, show } = useList(fields, listHref);
  const select = (name: Exclude<keyof ListFields, "q">, options: readonly SelectOption[]) => (
    <Select
      name={name}
      label={t(`list.${name}`)}
      value={typed[name]}
      onChange={(event) => change(name, event.target.value, false)}
      options={options}
    />
  );
  const any = (label: string) => ({ value: "", label });
  return (
    <form
      action="/clients"
      role="search"
      className="list-controls"
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
      {select("therapist", [
        any(t("list.anyone")),
        ...therapists.map(({ id, name }) => ({ value: id, label: name })),
        { value: "none", label: t("form.noTherapist") },
      ])}
      {select("portal", [any(t("list.any")), ...PORTAL.map((value) => ({ value, label: t(`list.access.${value}`) }))])}
      {select("session", [
        any(t("list.any")),
        ...(["yes", "no"] as const).map((value) => ({ value, label: t(`list.coming.${value}`) })),
      ])}
      {select(
        "sort",
        SORTS.map((value) => ({ value, label: t(`list.by.${value}`) })),
      )}
    </form>
  );
}
