"use client";

import { useContext } from "react";
import { FormContext } from "@/components/form/state";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import type { BrokenView } from "@/lib/sessions/staff-booking/rules";

type Props = { shown: BrokenView; reasonRequired: boolean; locale: Locale };

/**
 * Warns of the rules that the time breaks, with a field for the reason, and says in the form that they were shown. After
 * a refusal, those that are broken now.
 */
export function BrokenRules({ shown, reasonRequired, locale }: Props) {
  const t = translator(locale, staffBookingMessages);
  const failure = useContext(FormContext);
  const judged = failure?.code === "rules_broken" || failure?.code === "reason_needed";
  const { words, seen } = judged ? (failure.details as BrokenView) : shown;
  if (words.length === 0 && !failure?.values.reason) return null;
  return (
    <>
      <input type="hidden" name="seen" value={seen} />
      {words.length > 0 && (
        <Notice title={t("brokenTitle", { n: words.length })}>
          <ul className="list-disc pl-5">
            {words.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TextField
        name="reason"
        label={t("reason")}
        hint={t("reasonHint")}
        optional={reasonRequired ? undefined : translator(locale, commonMessages)("optional")}
        maxLength={300}
        autoComplete="off"
        wide
      />
    </>
  );
}
