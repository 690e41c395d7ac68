"use client";

import { ListSearchForm } from "@/components/form/list-search-form";
import { useList } from "@/components/form/use-list";
import { Select, type SelectOption } from "@/components/ui/select";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { CLIENT_STATUSES, listHref, PORTAL, SORTS } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Current values of the fields; "" if not set. */
export type ListFields = {
  q: string;
  therapist: string;
  portal: string;
  session: string;
  status: string;
  sort: string;
};

type Props = { locale: Locale; fields: ListFields; therapists: readonly { id: string; name: string }[] };

/**
 * Search, filters and sorting of All Clients. A GET form; with JavaScript it submits while the user types, and keeps
 * the focus.
 */
export function ListControls({ locale, fields, therapists }: Props) {
  const t = translator(locale, clientsMessages);
  const list = useList(fields, listHref);
  const { typed, change } = list;
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
    <ListSearchForm
      action="/clients"
      className="list-controls"
      list={list}
      words={{ search: t("search"), hint: t("searchHint"), find: t("find") }}
    >
      {select("therapist", [
        any(t("list.anyone")),
        ...therapists.map(({ id, name }) => ({ value: id, label: name })),
        { value: "none", label: t("form.noTherapist") },
      ])}
      {select("status", [
        any(t("list.current")),
        ...CLIENT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
        { value: "all", label: t("list.everyone") },
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
    </ListSearchForm>
  );
}
