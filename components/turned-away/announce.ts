import { startTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/access/actions";
import type { Locale } from "@/lib/i18n/locales";
import { translatorOf } from "@/lib/i18n/translate";
import { commonWords } from "@/lib/i18n/words/common";
import { turnedAwayWords } from "@/lib/i18n/words/turned-away";
import { UNDO_MS } from "@/lib/sessions/rules";

/** What an action of lib/turned-away answers. */
export type Done = { turnedAway: string[] };
export type Back = { accounts: number; gone: number };

/** Says that accounts were closed, with the way back for as long as their sessions come back with them. */
export function announceClosed(locale: Locale, message: string, { turnedAway }: Done, undo: Action): void {
  const run = () =>
    startTransition(async () => {
      const form = new FormData();
      form.set("turnedAway", turnedAway.join(","));
      const state = await undo(null, form);
      if (state) toast(state.ok ? backWords(locale, state.data as Back) : state.error);
    });
  toast(message, { label: translatorOf(locale, commonWords)("undo"), run }, UNDO_MS / 1000);
}

export function backWords(locale: Locale, { accounts, gone }: Back): string {
  const t = translatorOf(locale, turnedAwayWords);
  return gone > 0 ? t("done.backGone", { n: accounts, gone }) : t("done.back", { n: accounts });
}
