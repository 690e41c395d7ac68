"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translatorOf } from "@/lib/i18n/translate";
import { prospectsWords } from "@/lib/i18n/words/prospects";
import { prospectsHref } from "@/lib/prospects/rules";
import type { ListPlace } from "./row";

export type Choice = { id: string; name: string; detail: string };

type Props = {
  locale: Locale;
  list: ListPlace;
  account: string;
  q: string;
  suggested: Choice | null;
  /** What the search found, the suggested one left out. */
  found: readonly Choice[];
  /** The search found nobody, not even the suggested one. */
  nobody: boolean;
  /** Whose record stands beside the account now. */
  chosen: string | null;
};

const PAUSE_MS = 250;

/** Search by name as one types; whoever is chosen stands beside the account at once. The address holds both. */
export function ClientChoice({ locale, list, account, q, suggested, found, nobody, chosen }: Props) {
  const t = translatorOf(locale, prospectsWords);
  const router = useRouter();
  const [pending, start] = useTransition();
  const [typed, setTyped] = useState(q);
  const [picked, setPicked] = useState(chosen);
  const input = useRef<HTMLInputElement>(null);

  const show = (search: string, client: string | null) => {
    start(() => router.replace(prospectsHref({ ...list, associate: account, find: search, client }), { scroll: false }));
  };

  useEffect(() => {
    // After the window has put the focus on its first button.
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  useEffect(() => {
    if (typed === q) return;
    const timer = setTimeout(() => show(typed, picked), PAUSE_MS);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only typing starts a search
  }, [typed]);

  const group = (legend: string, choices: readonly Choice[]) => (
    <fieldset className="mt-4">
      <legend className="legend text-caption">{legend}</legend>
      {choices.map(({ id, name, detail }) => (
        <label key={id} className="opt-row rounded-md border-0">
          <input type="radio" name="choice" className="radio" checked={picked === id} onChange={() => { setPicked(id); show(typed, id) }} />
          <span className="t"><b><bdi>{name}</bdi></b><small>{detail}</small></span>
        </label>
      ))}
    </fieldset>
  );

  return (
    <div aria-busy={pending}>
      <span className="input-wrap">
        <Icon icon={Search} />
        <input ref={input} className="input" type="search" value={typed} onChange={(event) => setTyped(event.target.value)} aria-label={t("associate.search")} placeholder={t("associate.search")} maxLength={100} autoComplete="off" />
      </span>
      {suggested && group(t("associate.suggested"), [suggested])}
      {found.length > 0 && group(t(suggested ? "associate.others" : "associate.found"), found)}
      <p className="muted mt-4" role="status">{nobody ? t("associate.nobody") : !q && !suggested && t("associate.typeName")}</p>
      <p className="mt-2">
        {t("associate.notListed")} <Link href={prospectsHref({ ...list, create: account })} scroll={false} prefetch={false}>{t("bar.createClient")}</Link>
      </p>
    </div>
  );
}
