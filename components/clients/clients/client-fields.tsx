"use client";

import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { LOCALES, type Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

/** Empty if unknown. */
export type ClientDefaults = {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  birthDate: string;
  language: Locale;
  therapist: string;
};

type Props = { locale: Locale; typed: ClientDefaults; therapists: readonly { id: string; name: string }[] };

/** The fields of the Add Client dialog; see lib/clients/clients/schema.ts. */
export function ClientFields({ locale, typed, therapists }: Props) {
  const t = translator(locale, clientsMessages);
  const optional = translator(locale, commonMessages)("optional");
  return (
    <div className="form">
      <TextField name="firstName" label={t("form.firstName")} defaultValue={typed.firstName} autoComplete="off" />
      <TextField name="lastName" label={t("form.lastName")} defaultValue={typed.lastName} autoComplete="off" />
      <TextField
        name="email"
        type="email"
        label={t("form.email")}
        optional={optional}
        defaultValue={typed.email}
        autoComplete="off"
        wide
      />
      <TextField
        name="phone"
        type="tel"
        label={t("form.phone")}
        optional={optional}
        defaultValue={typed.phone}
        autoComplete="off"
      />
      <TextField
        name="birthDate"
        label={t("form.birthDate")}
        hint={t("form.birthDateHint")}
        optional={optional}
        defaultValue={typed.birthDate}
        autoComplete="off"
      />
      <SelectField
        name="language"
        label={t("form.language")}
        defaultValue={typed.language}
        options={LOCALES.map((value) => ({ value, label: t(`languages.${value}`) }))}
      />
      {therapists.length > 0 && (
        <SelectField
          name="therapist"
          label={t("form.therapist")}
          defaultValue={typed.therapist}
          options={[
            { value: "", label: t("form.noTherapist") },
            ...therapists.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </div>
  );
}
