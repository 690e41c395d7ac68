import { ActionForm } from "@/components/form/action-form";
import { RadioField } from "@/components/form/radio-field";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { staffMessages } from "@/lib/practice/staff/messages";
import { clientAccess, memberAccess } from "@/lib/practice/staff/rules";
import { CLIENT_ACCESS, MEMBER_ACCESS } from "@/lib/practice/staff/schema";

type Props = {
  locale: Locale;
  /** The practice's choice. */
  ownClientsOnly: boolean;
  /** A therapist with a choice of their own (null: none yet); absent for the practice's. */
  member?: { id: string; name: string; ownClientsOnly: boolean | null };
  save: Action;
};

/** Form for the clients that therapists see: all therapists, or one. */
export function ClientAccess({ locale, ownClientsOnly, member, save }: Props) {
  const t = translator(locale, staffMessages);
  const now = t(`clientAccess.sees.${clientAccess(ownClientsOnly)}`);
  const title = t(member ? "clientAccess.memberTitle" : "clientAccess.title");
  return (
    <Section
      id="client-access"
      title={title}
      about={member ? t("clientAccess.memberAbout", { name: member.name }) : t("clientAccess.about")}
    >
      <ActionForm action={save}>
        {member && <input type="hidden" name="staff" value={member.id} />}
        <RadioField
          name="sees"
          legend={title}
          defaultValue={member ? memberAccess(member.ownClientsOnly) : clientAccess(ownClientsOnly)}
          options={(member ? MEMBER_ACCESS : CLIENT_ACCESS).map((value) =>
            value === "practice"
              ? { value, label: t("clientAccess.sees.practice", { now }) }
              : { value, label: t(`clientAccess.sees.${value}`), detail: t(`clientAccess.detail.${value}`) },
          )}
        />
        <div className="acts">
          <SubmitButton variant="save" busy={t("busy")}>
            {t("saveRole")}
          </SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
