import { ActionForm } from "@/components/form/action-form";
import { CodeField } from "@/components/form/code-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { enterSignInCode, sendSignInCode } from "@/lib/identity/sign-in-code/actions";
import { signInCodeMessages } from "@/lib/identity/sign-in-code/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** `hidden`: the practice, and the chosen time or page to return to; `email`: as typed before. */
type Props = { hidden: Record<string, string>; email: string; locale: Locale };

/** Asks for the digits. Responds the same to every address. */
export function AskCodeForm({ hidden, email, locale }: Props) {
  const t = translator(locale, signInCodeMessages);
  return (
    <ActionForm action={sendSignInCode}>
      <Hidden values={hidden} />
      <div className="form">
        <EmailField label={t("email")} email={email} />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("sending")}>
          {t("send")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Signs in with the digits. */
export function EnterCodeForm({ hidden, email, locale }: Props) {
  const t = translator(locale, signInCodeMessages);
  return (
    <ActionForm action={enterSignInCode}>
      <Hidden values={hidden} />
      <div className="form">
        <EmailField label={t("email")} email={email} />
        <CodeField label={t("code")} wide />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("busy")}>
          {t("submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

function Hidden({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

function EmailField({ label, email }: { label: string; email: string }) {
  return (
    <TextField
      name="email"
      required
      type="email"
      label={label}
      defaultValue={email}
      autoComplete="username"
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      wide
    />
  );
}
