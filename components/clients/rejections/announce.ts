import { startTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { UNDO_MS } from "@/lib/sessions/sessions/rules";
import { rejectionsMessages } from "@/lib/clients/rejections/messages";

/** Data returned by the actions of lib/clients/rejections. */
export type Done = { rejection: string[] };
export type Back = { accounts: number; gone: number };

/** Announces that accounts were closed, with Undo for as long as it also restores their sessions. */
export function announceClosed(locale: Locale, message: string, { rejection }: Done, undo: Action): void {
  const run = () =>
    startTransition(async () => {
      const form = new FormData();
      form.set("rejection", rejection.join(","));
      const state = await undo(null, form);
      if (state) toast(state.ok ? backWords(locale, state.data as Back) : state.error);
    });
  toast(message, { label: translator(locale, commonMessages)("undo"), run }, UNDO_MS / 1000);
}

export function backWords(locale: Locale, { accounts, gone }: Back): string {
  const t = translator(locale, rejectionsMessages);
  return gone > 0 ? t("done.backGone", { n: accounts, gone }) : t("done.back", { n: accounts });
}
