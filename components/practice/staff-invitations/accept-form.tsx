import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { staffInvitationsMessages } from "@/lib/practice/staff-invitations/messages";

type Props = { locale: Locale; token: string; firstName: string; lastName: string; accept: Action };

/** The invited person's name, as the practice entered it, and a password of their own. */
export function AcceptForm({ locale, token, firstName, lastName, accept }: Props) {
  const t = translator(locale, staffInvitationsMessages);
  const common = translator(locale, commonMessages);
  return (
    <ActionForm action={accept}>
      <input type="hidden" name="token" value={token} />
      <div className="form">
        <TextField
          name="firstName"
          required
          label={t("firstName")}
          defaultValue={firstName}
          autoComplete="given-name"
        />
        <TextField name="lastName" required label={t("lastName")} defaultValue={lastName} autoComplete="family-name" />
        <PasswordField
          label={t("password")}
          hint={t("passwordHint")}
          show={common("show")}
          hide={common("hide")}
          autoComplete="new-password"
        />
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("accepting")}>
          {t("accept")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
