import { SettingForm } from "@/components/form/setting-form";
import { formWords } from "@/components/form/save-labels";
import { AreaField } from "@/components/form/area-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { practicesMessages } from "@/lib/practice/practices/messages";
import type { PracticeSettings } from "@/lib/practice/practices/queries";

/** The details of the practice that clients see. */
export function DetailsForm({ locale, practice, save }: { locale: Locale; practice: PracticeSettings; save: Action }) {
  const t = translator(locale, practicesMessages);
  const optional = translator(locale, commonMessages)("optional");
  return (
    <SettingForm action={save} words={formWords(locale)} label={`${formWords(locale).save}, ${t("details.title")}`}>
      <div className="form">
        <TextField
          name="name"
          required
          label={t("details.name")}
          defaultValue={practice.name}
          autoComplete="organization"
          wide
        />
        <TextField
          name="address"
          label={t("details.address")}
          optional={optional}
          defaultValue={practice.address}
          autoComplete="street-address"
          wide
        />
        <TextField
          name="addressNote"
          label={t("details.addressNote")}
          hint={t("details.addressNoteHint")}
          optional={optional}
          defaultValue={practice.addressNote}
          autoComplete="off"
          wide
        />
        <TextField
          name="phone"
          type="tel"
          label={t("details.phone")}
          optional={optional}
          defaultValue={practice.phone}
          autoComplete="tel"
        />
        <SelectField
          name="locale"
          label={t("details.locale")}
          options={[
            { value: "en", label: "English" },
            { value: "fr", label: "Français" },
          ]}
          defaultValue={practice.locale}
        />
        <AreaField
          name="welcomeEn"
          label={t("details.welcomeEn")}
          lang="en"
          optional={optional}
          rows={3}
          defaultValue={practice.welcomeEn}
          wide
        />
        <AreaField
          name="welcomeFr"
          label={t("details.welcomeFr")}
          lang="fr"
          optional={optional}
          rows={3}
          defaultValue={practice.welcomeFr}
          wide
        />
        <TextField
          name="privacyOfficer"
          label={t("details.privacyOfficer")}
          optional={optional}
          defaultValue={practice.privacyOfficer}
          autoComplete="off"
          wide
        />
        <TextField
          name="privacyContact"
          label={t("details.privacyContact")}
          hint={t("details.privacyContactHint")}
          optional={optional}
          defaultValue={practice.privacyContact}
          autoComplete="off"
          wide
        />
      </div>
    </SettingForm>
  );
}
