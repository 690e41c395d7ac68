"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { useList } from "@/components/form/use-list";
import { SearchInput } from "@/components/ui/search-input";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import { prospectsHref } from "@/lib/clients/prospects/rules";
import type { ListPlace } from "./row";

export type SelectedClient = { id: string; name: string; detail: string };

type Props = {
  locale: Locale;
  list: ListPlace;
  account: string;
  q: string;
  suggested: SelectedClient | null;
  /** Search results without the suggested client. */
  found: readonly SelectedClient[];
  /** The search has no results, not even the suggested client. */
  nobody: boolean;
  /** The client currently shown beside the account. */
  chosen: string | null;
};

/**
 * Searches by name as the user types; the chosen client is shown beside the account immediately. The URL holds both.
 */
export function ClientChoice({ locale, list, account, q, suggested, found, nobody, chosen }: Props) {
  const t = translator(locale, prospectsMessages);
  const { typed, pending, change } = useList({ find: q, client: chosen ?? "" }, (fields) =>
    prospectsHref({ ...list, associate: account, ...fields }),
  );
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // After the dialog has focused its first button.
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  const group = (legend: string, choices: readonly SelectedClient[]) => (
    <fieldset className="mt-4">
      <legend className="legend text-caption">{legend}</legend>
      {choices.map(({ id, name, detail }) => (
        <label key={id} className="opt-row rounded-md border-0">
          <input
            type="radio"
            name="choice"
            className="radio"
            checked={typed.client === id}
            onChange={() => change("client", id, false)}
          />
          <span className="t">
            <b>
              <bdi>{name}</bdi>
            </b>
            <small>{detail}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );

  return (
    <div aria-busy={pending}>
      <SearchInput
        ref={input}
        value={typed.find}
        onChange={(event) => change("find", event.target.value, true)}
        label={t("associate.search")}
      />
      {suggested && group(t("associate.suggested"), [suggested])}
      {found.length > 0 && group(t(suggested ? "associate.others" : "associate.found"), found)}
      <p className="muted mt-4" role="status">
        {nobody ? t("associate.nobody") : !q && !suggested && t("associate.typeName")}
      </p>
      <p className="mt-2">
        {t("associate.notListed")}{" "}
        <Link href={prospectsHref({ ...list, create: account })} scroll={false} prefetch={false}>
          {t("bar.createClient")}
        </Link>
      </p>
    </div>
  );
}
