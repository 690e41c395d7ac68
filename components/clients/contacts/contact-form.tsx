import { ActionForm } from "@/components/form/action-form";
import { AreaField } from "@/components/form/area-field";
import { CheckField } from "@/components/form/check-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { contactsMessages } from "@/lib/clients/contacts/messages";
import type { ContactRow } from "@/lib/clients/contacts/queries";
import { CONTACT_RELATIONS, CONTACT_TRAITS } from "@/lib/clients/contacts/rules";
import type { Action } from "@/lib/platform/access/actions";
import { LOCALES, type Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

type Props = {
  locale: Locale;
  client: { id: string; locale: Locale };
  /** The contact to edit, or the id for a new one. */
  contact: ContactRow | { key: string };
  save: Action;
  /** URL for Cancel. */
  back: string;
};

/** The form of a contact. A new one has the client's language, and no relation chosen for staff. */
export function ContactForm({ locale, client, contact, save, back }: Props) {
  const t = translator(locale, contactsMessages);
  const languages = translator(locale, clientsMessages);
  const common = translator(locale, commonMessages);
  const optional = common("optional");
  const known = "key" in contact ? null : contact;
  const text = { optional, autoComplete: "off" } as const;
  return (
    <ActionForm action={save}>
      <input type="hidden" name="client" value={client.id} />
      {known ? (
        <input type="hidden" name="contact" value={known.id} />
      ) : (
        <input type="hidden" name="key" value={"key" in contact ? contact.key : ""} />
      )}
      <div className="form">
        <TextField
          name="firstName"
          required
          label={t("fields.firstName")}
          defaultValue={known?.firstName ?? ""}
          autoComplete="off"
        />
        <TextField name="lastName" label={t("fields.lastName")} defaultValue={known?.lastName ?? ""} {...text} />
        <SelectField
          name="relation"
          label={t("fields.relation")}
          defaultValue={known?.relation ?? "other"}
          options={CONTACT_RELATIONS.map((value) => ({ value, label: t(`relations.${value}`) }))}
        />
        <SelectField
          name="language"
          label={t("fields.language")}
          defaultValue={known?.locale ?? client.locale}
          options={LOCALES.map((value) => ({ value, label: languages(`languages.${value}`) }))}
        />
        <TextField name="phone" type="tel" label={t("fields.phone")} defaultValue={known?.phone ?? ""} {...text} />
        <TextField name="email" type="email" label={t("fields.email")} defaultValue={known?.email ?? ""} {...text} />
        {CONTACT_TRAITS.map((trait) => (
          <CheckField
            key={trait}
            name={trait}
            detail={t(`traitsAbout.${trait}`)}
            defaultChecked={known?.[trait] ?? false}
          >
            {t(`traits.${trait}`)}
          </CheckField>
        ))}
        <AreaField
          name="note"
          label={t("fields.note")}
          hint={t("fields.noteHint")}
          defaultValue={known?.note ?? ""}
          rows={3}
          wide
          {...text}
        />
      </div>
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {common("save")}
        </SubmitButton>
        <ButtonLink variant="quiet" href={back}>
          {common("cancel")}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
