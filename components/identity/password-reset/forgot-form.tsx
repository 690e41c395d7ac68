import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { passwordMessages } from "@/lib/identity/password/messages";

/** Forgot Your Password? Responds the same to every address. `practice`: the portal's slug; unset for staff. */
export function ForgotForm({ action, practice, locale }: { action: Action; practice?: string; locale: Locale }) {
  const t = translator(locale, passwordMessages);
  return (
    <ActionForm action={action} done={t("sent")}>
      {practice && <input type="hidden" name="practice" value={practice} />}
      <div className="form">
        <TextField
          name="email"
          required
          type="email"
          label={t("email")}
          autoComplete="username"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          wide
        />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("sending")}>
          {t("send")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
