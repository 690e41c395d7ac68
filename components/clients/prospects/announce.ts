import { startTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { prospectsMessages } from "@/lib/clients/prospects/messages";

/** Announces that an account was linked to a client, with Undo. */
export function announceTied(
  locale: Locale,
  message: string,
  { association, name, undo }: { association: string; name: string; undo: Action },
): void {
  const t = translator(locale, prospectsMessages);
  const run = () =>
    startTransition(async () => {
      const form = new FormData();
      form.set("association", association);
      const state = await undo(null, form);
      if (state) toast(state.ok ? t("done.undone", { name }) : state.error);
    });
  toast(message, { label: translator(locale, commonMessages)("undo"), run });
}
