import { SettingForm } from "@/components/form/setting-form";
import { formWords } from "@/components/form/save-labels";
import { AreaField } from "@/components/form/area-field";
import { CheckField } from "@/components/form/check-field";
import { TicksField } from "@/components/form/ticks-field";
import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { capital } from "@/lib/platform/time/format";
import { languageName, LINE_LENGTH, SESSION_LANGUAGES } from "@/lib/practice/therapist-profile/rules";
import { therapistProfileMessages } from "@/lib/practice/therapist-profile/messages";
import type { TherapistProfile } from "@/lib/practice/therapist-profile/queries";

/** The form of a therapist's profile, and of whether clients can book with them. */
export function TherapistProfileForm({
  locale,
  profile,
  save,
}: {
  locale: Locale;
  profile: TherapistProfile;
  save: Action;
}) {
  const t = translator(locale, therapistProfileMessages);
  const optional = translator(locale, commonMessages)("optional");
  const words = formWords(locale);
  const none = { optional, autoComplete: "off" } as const;
  return (
    <SettingForm action={save} words={words} label={`${words.save}, ${t("title")}`}>
      <input type="hidden" name="therapist" value={profile.id} />
      <div className="form">
        <CheckField name="online" look="switch" defaultChecked={profile.onlineBooking} detail={t("useDetail")}>
          {t("use")}
        </CheckField>
        <TextField name="name" required label={t("name")} defaultValue={profile.name} autoComplete="off" wide />
        <TextField
          name="notifyEmail"
          type="email"
          label={t("notifyEmail")}
          hint={t("notifyEmailHint")}
          defaultValue={profile.notifyEmail}
          autoComplete="off"
          wide
        />
        <TextField
          name="titleEn"
          label={t("titleEn")}
          hint={t("titleHint")}
          lang="en"
          defaultValue={profile.titleEn}
          {...none}
        />
        <TextField
          name="titleFr"
          label={t("titleFr")}
          hint={t("titleHint")}
          lang="fr"
          defaultValue={profile.titleFr}
          {...none}
        />
        <TextField
          name="focusEn"
          label={t("focusEn")}
          hint={t("focusHint")}
          lang="en"
          defaultValue={profile.focusEn}
          {...none}
        />
        <TextField
          name="focusFr"
          label={t("focusFr")}
          hint={t("focusHint")}
          lang="fr"
          defaultValue={profile.focusFr}
          {...none}
        />
        <AreaField
          name="lineEn"
          label={t("lineEn")}
          hint={t("lineHint")}
          lang="en"
          optional={optional}
          rows={2}
          maxLength={LINE_LENGTH}
          defaultValue={profile.lineEn}
          wide
        />
        <AreaField
          name="lineFr"
          label={t("lineFr")}
          hint={t("lineHint")}
          lang="fr"
          optional={optional}
          rows={2}
          maxLength={LINE_LENGTH}
          defaultValue={profile.lineFr}
          wide
        />
        <AreaField
          name="bioEn"
          label={t("bioEn")}
          lang="en"
          optional={optional}
          rows={5}
          defaultValue={profile.bioEn}
          wide
        />
        <AreaField
          name="bioFr"
          label={t("bioFr")}
          lang="fr"
          optional={optional}
          rows={5}
          defaultValue={profile.bioFr}
          wide
        />
        <TicksField name="languages" legend={t("languages")}>
          <div className="columns-2 sm:columns-3">
            {SESSION_LANGUAGES.map((code) => (
              <CheckField key={code} name={`speaks-${code}`} defaultChecked={profile.languages.includes(code)}>
                {capital(languageName(code, locale))}
              </CheckField>
            ))}
          </div>
        </TicksField>
        <TextField
          name="videoUrl"
          type="url"
          label={t("videoUrl")}
          hint={t("videoUrlHint")}
          defaultValue={profile.videoUrl}
          {...none}
          wide
        />
      </div>
    </SettingForm>
  );
}
