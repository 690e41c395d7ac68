"use client";

import { useContext } from "react";
import { FormContext } from "@/components/form/state";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";

/**
 * If the session has changed since the form was opened: what it is now, and a link that reloads the page. On the
 * calendar, it opens the session.
 */
export function CurrentSession({ session, locale }: { session: string; locale: Locale }) {
  const t = translator(locale, rescheduleMessages);
  const failure = useContext(FormContext);
  if (failure?.code !== "changed_meanwhile") return null;
  return (
    <p>
      {t("now", { state: String(failure.details) })} <a href={`?session=${session}`}>{t("reload")}</a>
    </p>
  );
}
