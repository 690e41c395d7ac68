import { Section } from "@/components/ui/section";
import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { staffMessages } from "@/lib/practice/staff/messages";
import type { StaffRow } from "@/lib/practice/staff/queries";
import type { rolesFor } from "@/lib/practice/staff/rules";
import { ClientAccess } from "./client-access";
import { RoleChoice } from "./invite-form";

type Props = {
  locale: Locale;
  viewer: ReturnType<typeof rolesFor>[number];
  person: StaffRow;
  /** The practice's choice for its therapists. */
  ownClientsOnly: boolean;
  /** True if the viewer's own second step is on; null if the person is the viewer. */
  ownStep: boolean | null;
  actions: Record<"role" | "access" | "therapist" | "disable" | "enable" | "secondStep", Action>;
};

/** Forms for a staff member's role, therapist profile and access. */
export function PersonForms({ locale, viewer, person, ownClientsOnly, ownStep, actions }: Props) {
  const t = translator(locale, staffMessages);
  const common = translator(locale, commonMessages);
  const name = `${person.firstName} ${person.lastName}`;
  const whom = <input type="hidden" name="staff" value={person.id} />;
  const access = person.disabledAt ? "enable" : "disable";
  return (
    <>
      <Section id="role-of" title={t("roleLegend")} about={t("roleAbout")}>
        <ActionForm action={actions.role}>
          {whom}
          <RoleChoice locale={locale} viewer={viewer} chosen={person.role} />
          <div className="acts">
            <SubmitButton variant="save" busy={t("busy")}>
              {t("saveRole")}
            </SubmitButton>
          </div>
        </ActionForm>
      </Section>
      {person.role === "therapist" && (
        <ClientAccess
          locale={locale}
          ownClientsOnly={ownClientsOnly}
          member={{ id: person.id, name, ownClientsOnly: person.ownClientsOnly }}
          save={actions.access}
        />
      )}
      <Section
        id="therapist"
        title={t("therapist.title")}
        about={t(person.therapist ? "therapist.has" : "therapist.about", { name })}
      >
        {person.therapist ? (
          <ButtonLink href={`/settings/profile?therapist=${person.therapist.id}`}>{t("therapist.open")}</ButtonLink>
        ) : (
          <ActionForm action={actions.therapist}>
            {whom}
            <SubmitButton busy={t("busy")}>{t("therapist.make")}</SubmitButton>
          </ActionForm>
        )}
      </Section>
      {ownStep !== null && person.secondFactor?.confirmedAt && (
        <Section id="second-step" title={t("secondStep.title")} about={t("secondStep.about", { name })}>
          <ActionForm action={actions.secondStep}>
            {whom}
            <div className="form">
              <PasswordField
                name="currentPassword"
                label={t("secondStep.currentPassword")}
                show={common("show")}
                hide={common("hide")}
                autoComplete="current-password"
              />
              {ownStep && (
                <TextField name="code" label={t("secondStep.code")} autoComplete="one-time-code" spellCheck={false} />
              )}
            </div>
            <div className="acts">
              <SubmitButton variant="alert" busy={t("busy")}>
                {t("secondStep.reset")}
              </SubmitButton>
            </div>
          </ActionForm>
        </Section>
      )}
      <Section id="access" title={t("access.title")} about={t(`access.${access}About`, { name })}>
        <ActionForm action={actions[access]}>
          {whom}
          <SubmitButton variant={person.disabledAt ? "line" : "alert"} busy={t("busy")}>
            {t(`access.${access}`)}
          </SubmitButton>
        </ActionForm>
      </Section>
    </>
  );
}
