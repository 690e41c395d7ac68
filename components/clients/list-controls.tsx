"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Select, type Option } from "@/components/ui/select";
import { listHref, PORTAL, SORTS } from "@/lib/clients/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What is asked for, each as its field has it: "" for no wish. */
export type ListFields = { q: string; therapist: string; portal: string; session: string; sort: string };

type Props = { locale: Locale; fields: ListFields; therapists: readonly { id: string; name: string }[] };

const PAUSE_MS = 200;

/** Search, filters and sorting of All Clients. A form that asks the server; with a script it asks while one types, and the focus stays. */
export function ListControls({ locale, fields, therapists }: Props) {
  const t = translator(locale, "clients");
  const router = useRouter();
  const [pending, start] = useTransition();
  const [typed, setTyped] = useState(fields);
  const [asked, setAsked] = useState(listHref(fields));
  const [shown, setShown] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  // The address changed, and not by us: "Show all", or Back. What was typed goes with it.
  const here = listHref(fields);
  if (here !== shown) {
    setShown(here);
    if (here !== asked) {
      setAsked(here);
      setTyped(fields);
    }
  }

  const show = (wanted: ListFields) => {
    clearTimeout(timer.current);
    const href = listHref(wanted);
    setAsked(href);
    start(() => router.replace(href, { scroll: false }));
  };
  const change = (name: keyof ListFields, value: string, wait: boolean) => {
    const wanted = { ...typed, [name]: value };
    setTyped(wanted);
    clearTimeout(timer.current);
    if (wait) timer.current = setTimeout(() => show(wanted), PAUSE_MS);
    else show(wanted);
  };
  const select = (name: Exclude<keyof ListFields, "q">, options: readonly Option[]) => (
    <Select name={name} label={t(`list.${name}`)} value={typed[name]} onChange={(event) => change(name, event.target.value, false)} options={options} />
  );
  const any = (label: string) => ({ value: "", label });
  return (
    <form
      action="/clients"
      role="search"
      className="list-controls"
      aria-busy={pending}
      onSubmit={(event) => { event.preventDefault(); show(typed) }}
    >
      <div className="flex gap-2">
        <span className="input-wrap min-w-0 flex-1">
          <Icon icon={Search} />
          <input className="input" type="search" name="q" value={typed.q} onChange={(event) => change("q", event.target.value, true)} aria-label={t("search")} placeholder={t("searchHint")} maxLength={100} autoComplete="off" />
        </span>
        <Button type="submit">{t("find")}</Button>
      </div>
      {select("therapist", [any(t("list.anyone")), ...therapists.map(({ id, name }) => ({ value: id, label: name })), { value: "none", label: t("form.noTherapist") }])}
      {select("portal", [any(t("list.any")), ...PORTAL.map((value) => ({ value, label: t(`list.access.${value}`) }))])}
      {select("session", [any(t("list.any")), ...(["yes", "no"] as const).map((value) => ({ value, label: t(`list.coming.${value}`) }))])}
      {select("sort", SORTS.map((value) => ({ value, label: t(`list.by.${value}`) })))}
    </form>
  );
}
