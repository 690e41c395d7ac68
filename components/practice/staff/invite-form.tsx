import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { RadioField } from "@/components/form/radio-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { staffMessages } from "@/lib/practice/staff/messages";
import { rolesFor } from "@/lib/practice/staff/rules";

type Role = ReturnType<typeof rolesFor>[number];

/** Form to invite a person with a role; `viewer` invites them. */
export function InviteForm({ locale, viewer, invite }: { locale: Locale; viewer: Role; invite: Action }) {
  const t = translator(locale, staffMessages);
  return (
    <ActionForm action={invite}>
      <div className="form">
        <TextField name="firstName" required label={t("firstName")} autoComplete="off" />
        <TextField name="lastName" required label={t("lastName")} autoComplete="off" />
        <TextField
          name="email"
          required
          type="email"
          label={t("email")}
          hint={t("emailHint")}
          autoComplete="off"
          inputMode="email"
          wide
        />
        <SelectField
          name="language"
          label={t("language")}
          options={[
            { value: "en", label: "English" },
            { value: "fr", label: "Français" },
          ]}
          defaultValue={locale}
          wide
        />
        <RoleChoice locale={locale} viewer={viewer} chosen="therapist" />
        <CheckField name="therapist" detail={t("seesClientsDetail")}>
          {t("seesClients")}
        </CheckField>
      </div>
      <div className="acts">
        <SubmitButton variant="save" busy={t("sending")}>
          {t("send")}
        </SubmitButton>
        <ButtonLink variant="quiet" href="/organization/staff">
          {translator(locale, commonMessages)("cancel")}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}

/** The roles that the viewer may give, each with what it allows. */
export function RoleChoice({ locale, viewer, chosen }: { locale: Locale; viewer: Role; chosen: Role }) {
  const t = translator(locale, staffMessages);
  return (
    <RadioField
      name="role"
      legend={t("roleLegend")}
      defaultValue={chosen}
      options={rolesFor(viewer).map((role) => ({
        value: role,
        label: t(`role.${role}`),
        detail: t(`roleDetail.${role}`),
      }))}
    />
  );
}
