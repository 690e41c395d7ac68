import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { saveOwnProfile } from "@/lib/accounts/profile/actions";
import { profileMessages } from "@/lib/accounts/profile/messages";
import type { ClientProfile } from "@/lib/accounts/profile/rules";

/** The details on file that clients may change themselves. */
export function ClientProfileForm({
  practice,
  profile,
  locale,
}: {
  practice: string;
  profile: ClientProfile;
  locale: Locale;
}) {
  const t = translator(locale, profileMessages);
  const optional = translator(locale, commonMessages)("optional");
  return (
    <ActionForm action={saveOwnProfile}>
      <input type="hidden" name="practice" value={practice} />
      <div className="form">
        <TextField name="firstName" label={t("firstName")} defaultValue={profile.firstName} autoComplete="given-name" />
        <TextField
          name="lastName"
          label={t("lastName")}
          hint={t("oneName")}
          defaultValue={profile.lastName}
          autoComplete="family-name"
        />
        <TextField
          name="phone"
          type="tel"
          label={t("phone")}
          optional={optional}
          defaultValue={profile.phone ?? ""}
          autoComplete="tel"
          wide
        />
        <TextField
          name="birthDate"
          label={t("birthDate")}
          hint={t("birthDateHint")}
          optional={optional}
          defaultValue={profile.birthDate?.toISOString().slice(0, 10) ?? ""}
          autoComplete="bday"
          wide
        />
      </div>
      <div className="acts">
        <SubmitButton variant="save" size="main" busy={t("saving")}>
          {t("save")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
