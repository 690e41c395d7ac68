import { AreaField } from "@/components/form/area-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { CLIENT_STATUSES, type ClientStatus } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

/** Null if unknown. */
export type DetailDefaults = {
  status: ClientStatus;
  preferredName: string | null;
  pronouns: string | null;
  address: string | null;
  emergencyContact: string | null;
  note: string | null;
};

/** The fields that only the record's form has. Imported text about an emergency contact can be moved to the contacts. */
export function DetailFields({ locale, typed }: { locale: Locale; typed: DetailDefaults }) {
  const t = translator(locale, clientsMessages);
  const optional = translator(locale, commonMessages)("optional");
  const field = (name: "preferredName" | "pronouns") => (
    <TextField
      name={name}
      label={t(`form.${name}`)}
      hint={t(`form.${name}Hint`)}
      optional={optional}
      defaultValue={typed[name] ?? ""}
      autoComplete="off"
    />
  );
  return (
    <div className="form mt-4">
      {field("preferredName")}
      {field("pronouns")}
      <AreaField
        name="address"
        label={t("form.address")}
        optional={optional}
        defaultValue={typed.address ?? ""}
        rows={3}
        autoComplete="off"
        wide
      />
      {typed.emergencyContact && (
        <AreaField
          name="emergencyContact"
          label={t("form.emergencyContact")}
          hint={t("form.emergencyContactHint")}
          optional={optional}
          defaultValue={typed.emergencyContact}
          rows={2}
          autoComplete="off"
          wide
        />
      )}
      <AreaField
        name="note"
        label={t("form.note")}
        hint={t("form.noteHint")}
        optional={optional}
        defaultValue={typed.note ?? ""}
        rows={3}
        autoComplete="off"
        wide
      />
      <SelectField
        name="status"
        label={t("form.status")}
        defaultValue={typed.status}
        options={CLIENT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
      />
    </div>
  );
}
