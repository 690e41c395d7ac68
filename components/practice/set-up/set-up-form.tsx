import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ZoneField } from "@/components/form/zone-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { setUpPractice } from "@/lib/practice/practices/actions";
import { zoneOptions } from "@/lib/platform/time/zone-options";
import { setUpMessages } from "@/lib/practice/set-up/messages";

type Props = { token: string; bookingUrl: string; now: Date; locale: Locale };

/** Form for a new practice and its owner, who is its first therapist. */
export function SetUpForm({ token, bookingUrl, now, locale }: Props) {
  const t = translator(locale, setUpMessages);
  const common = translator(locale, commonMessages);
  const languages = [
    { value: "en", label: "English" },
    { value: "fr", label: "Français" },
  ];
  return (
    <ActionForm action={setUpPractice}>
      <input type="hidden" name="token" value={token} />
      <h2 className="sec-title">{t("practice")}</h2>
      <div className="form">
        <TextField name="name" required label={t("name")} autoComplete="organization" wide />
        <TextField
          name="slug"
          required
          label={t("slug")}
          hint={t("slugHint", { url: bookingUrl })}
          autoCapitalize="none"
          spellCheck={false}
          wide
        />
        <ZoneField
          name="zone"
          label={t("zone")}
          hint={t("zoneHint")}
          options={zoneOptions(now.getTime(), locale)}
          defaultValue="America/Toronto"
          preset
          wide
        />
        <SelectField name="locale" label={t("language")} options={languages} defaultValue={locale} wide />
      </div>
      <h2 className="sec-title mt-8">{t("you")}</h2>
      <div className="form">
        <TextField name="firstName" required label={t("firstName")} autoComplete="given-name" />
        <TextField name="lastName" required label={t("lastName")} autoComplete="family-name" />
        <TextField
          name="email"
          required
          type="email"
          label={t("email")}
          hint={t("emailHint")}
          autoComplete="username"
          inputMode="email"
          wide
        />
        <PasswordField
          label={t("password")}
          hint={t("passwordHint")}
          show={common("show")}
          hide={common("hide")}
          autoComplete="new-password"
        />
      </div>
      <div className="acts">
        <SubmitButton variant="save" size="main" busy={t("busy")}>
          {t("submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
