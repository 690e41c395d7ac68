"use client";

import { EyeOff } from "lucide-react";
import { CopyButton } from "@/components/ui/copy-button";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { accountDetailsMessages } from "@/lib/clients/account-details/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Props = {
  locale: Locale;
  name: string;
  /** `locale`: the client's language, in which the text is written. */
  given: { email: string; password: string; locale: Locale };
  practice: string;
  url: string;
  back: string;
};

/** Sign-in details for staff to give to the client (A2): one text in the client's language, shown once. */
export function Given({ locale, name, given, practice, url, back }: Props) {
  const t = translator(locale, accountDetailsMessages);
  const text = translator(given.locale, accountDetailsMessages)("text", {
    practice,
    url,
    email: given.email,
    password: given.password,
  });
  return (
    <div className="mt-4 mb-6">
      <Notice tone="ok" role="status">
        {t("saved", { name })}
      </Notice>
      <h3 className="sec-title mt-4">{t("give", { name })}</h3>
      <p className="muted mb-4">{t("how")}</p>
      <div className="give">
        <div>
          <span>{t("copyTitle")}</span>
          <CopyButton text={text} label={t("copy")} name={t("copyLabel")} done={t("copied")} />
        </div>
        <pre lang={given.locale}>{text}</pre>
      </div>
      <p className="once">
        <Icon icon={EyeOff} />
        {t("once")}
      </p>
      <div className="acts">
        <ButtonLink href={back}>{t("done")}</ButtonLink>
      </div>
    </div>
  );
}
