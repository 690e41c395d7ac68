"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { SearchInput } from "@/components/ui/search-input";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { isAltAnd } from "./alt-key";

/**
 * Client search, available everywhere: Enter opens the list, Alt+K focuses the field. Navigation keeps the page's
 * shared layout.
 */
export function QuickSearch({ locale }: { locale: Locale }) {
  const t = translator(locale, clientsMessages);
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isAltAnd("KeyK", event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  return (
    <form
      action="/clients"
      className="quick-search"
      onSubmit={(event) => {
        event.preventDefault();
        router.push(`/clients?${new URLSearchParams({ q: input.current?.value ?? "" })}`);
      }}
    >
      <SearchInput ref={input} name="q" label={t("quick")} hint={t("search")} aria-keyshortcuts="Alt+K">
        <kbd aria-hidden>{t("quickKeys")}</kbd>
      </SearchInput>
    </form>
  );
}
