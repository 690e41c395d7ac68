"use client";

import { useActionState, useState } from "react";
import { TextField } from "@/components/form/text-field";
import { FormContext } from "@/components/form/state";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Saved } from "@/lib/clients/account-details/commands";
import { accountDetailsMessages } from "@/lib/clients/account-details/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { Given } from "./given";
import { RefusedNotice } from "./refused";
import { TemporaryPassword } from "./temporary-password";

type Props = {
  locale: Locale;
  client: { id: string; firstName: string };
  /** Initial value of the address field. */
  email: string;
  /** The client already has accounts: a new password may replace one of theirs. */
  replaces: boolean;
  practice: string;
  /** The Online Booking URL. */
  url: string;
  save: Action;
  /** URL for Cancel and Done. */
  back: string;
};

/** Client Portal Settings in edit mode; once saved, shows the text to give to the client (A1, A2). */
export function PortalSettings({ locale, client, email, replaces, practice, url, save, back }: Props) {
  const t = translator(locale, accountDetailsMessages);
  const [given, setGiven] = useState<(Saved & { password: string }) | null>(null);
  const [state, submit] = useActionState<Awaited<ReturnType<Action>>, FormData>(async (previous, form) => {
    const answer = await save(previous, form);
    // The server never returns the password, so the text is composed here.
    if (answer?.ok) setGiven({ ...(answer.data as Saved), password: String(form.get("password")) });
    return answer;
  }, null);
  if (given)
    return <Given locale={locale} name={client.firstName} given={given} practice={practice} url={url} back={back} />;
  const failure = state && !state.ok ? state : null;
  const errors = Object.entries(failure?.fields ?? {}).map(([field, message]) => ({ field, message }));
  return (
    <form action={submit} noValidate>
      <p className="muted mt-1">
        {t("about", { name: client.firstName })}
        {replaces && ` ${t("replaces")}`}
      </p>
      {failure && errors.length === 0 && (
        <div className="mt-4">
          <RefusedNotice locale={locale} client={client.id} failure={failure} />
        </div>
      )}
      <ErrorSummary title={failure?.error ?? ""} errors={errors} />
      <FormContext value={failure}>
        <input type="hidden" name="client" value={client.id} />
        <div className="form mt-4">
          <TextField
            name="email"
            required
            type="email"
            label={t("email")}
            hint={replaces ? t("emailHint") : undefined}
            defaultValue={email}
            autoComplete="off"
            inputMode="email"
            autoCapitalize="none"
            spellCheck={false}
            wide
          />
          <TemporaryPassword locale={locale} />
        </div>
      </FormContext>
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("save")}
        </SubmitButton>
        <ButtonLink variant="quiet" href={back}>
          {t("cancel")}
        </ButtonLink>
      </div>
    </form>
  );
}
