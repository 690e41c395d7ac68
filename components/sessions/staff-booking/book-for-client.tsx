"use client";

import { useContext } from "react";
import { ChosenTime } from "@/components/sessions/booking/chosen-time";
import { ActionForm } from "@/components/form/action-form";
import { FormContext } from "@/components/form/state";
import { EmailClient } from "@/components/sessions/sessions/email-client";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { staffBookingMessages } from "@/lib/sessions/staff-booking/messages";
import type { BrokenView } from "@/lib/sessions/staff-booking/rules";
import { BrokenRules } from "./broken-rules";

type Props = {
  action: Action;
  choice: { client: string; therapist: string; service: string; place?: string };
  start: string;
  broken: BrokenView;
  reasonRequired: boolean;
  formKey: string;
  /** Whether the client can be emailed: an address, and a time ahead. */
  emailable: boolean;
  locale: Locale;
};

/** Books the chosen time. Shows conflicts that arose in the meantime, and preserves what was typed. */
export function BookForClient({ action, choice, start, broken, reasonRequired, formKey, emailable, locale }: Props) {
  const t = translator(locale, staffBookingMessages);
  return (
    <ActionForm action={action} className="book-form">
      {Object.entries(choice).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormKey made={formKey} />
      <ChosenTime start={start} legend={t("nearest")} />
      <BrokenRules shown={broken} reasonRequired={reasonRequired} locale={locale} />
      {emailable && <EmailClient id="email-client" locale={locale} />}
      <SubmitButton variant="save" block busy={t("busy")}>
        {t("submit")}
      </SubmitButton>
    </ActionForm>
  );
}

/** The idempotency key of the form. It stays the same when the form is rendered again after a refusal. */
export function FormKey({ made }: { made: string }) {
  const failure = useContext(FormContext);
  return <input type="hidden" name="key" value={failure?.values.key ?? made} />;
}
