import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { pendingSecondFactorViewer } from "@/lib/platform/access/viewer";
import { TRUST_DAYS } from "@/lib/platform/access/trust";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { enterSecondFactor } from "@/lib/identity/second-factor/actions";
import { secondFactorMessages } from "@/lib/identity/second-factor/messages";
import { trustedDevicesMessages } from "@/lib/identity/trusted-devices/messages";
import { OutsideFrame } from "../../outside-frame";
import type { Query } from "../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), secondFactorMessages)("enterTitle")} · Anteroom` };
}

/** The second factor of signing in, right after the password. */
export default async function SecondStepPage({ searchParams }: { searchParams: Query }) {
  if (!(await pendingSecondFactorViewer())) redirect("/sign-in");
  const [locale, { back }] = [await pageLocale(), await searchParams];
  const [t, trust] = [translator(locale, secondFactorMessages), translator(locale, trustedDevicesMessages)];
  return (
    <OutsideFrame>
      <div className="lead">
        <h1 className="serif">{t("enterTitle")}</h1>
        <p>{t("enterLead")}</p>
      </div>
      <ActionForm action={enterSecondFactor}>
        {typeof back === "string" && <input type="hidden" name="back" value={back} />}
        <div className="form">
          <TextField
            name="code"
            label={t("codeOrRecovery")}
            hint={t("enterHint")}
            autoComplete="one-time-code"
            spellCheck={false}
            autoCapitalize="none"
            autoFocus
            wide
          />
          <CheckField name="trust" detail={trust("trustDetail")}>
            {trust("trust", { days: String(TRUST_DAYS) })}
          </CheckField>
        </div>
        <div className="acts">
          <SubmitButton variant="accent" size="main" busy={t("busy")}>
            {t("enter")}
          </SubmitButton>
          <a href="/sign-in">{t("notYou")}</a>
        </div>
      </ActionForm>
    </OutsideFrame>
  );
}
