"use client";

import { RefreshCw } from "lucide-react";
import { useState } from "react";
import { useField } from "@/components/form/state";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { PasswordInput } from "@/components/ui/password-input";
import { accountDetailsMessages } from "@/lib/clients/account-details/messages";
import { CHANCES, passphrase } from "@/lib/clients/account-details/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

/**
 * A temporary password for a client: typed, or generated from words that are easy to read out by phone. Visible while
 * it is being set.
 */
export function TemporaryPassword({ locale }: { locale: Locale }) {
  const t = translator(locale, accountDetailsMessages);
  const common = translator(locale, commonMessages);
  const { error } = useField("password");
  const [typed, setTyped] = useState("");
  const suggest = () => setTyped(passphrase(crypto.getRandomValues(new Uint32Array(CHANCES))));
  return (
    <Field id="password" label={t("newPassword")} hint={t("newPasswordHint")} error={error} wide>
      {(control) => (
        <span className="flex flex-wrap gap-2">
          <span className="min-w-[240px] flex-1">
            <PasswordInput
              {...control}
              open
              name="password"
              show={common("show")}
              hide={common("hide")}
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </span>
          <Button onClick={suggest}>
            <Icon icon={RefreshCw} />
            {t("suggest")}
          </Button>
        </span>
      )}
    </Field>
  );
}
