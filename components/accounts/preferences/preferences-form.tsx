import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { RadioField } from "@/components/form/radio-field";
import { ZoneField } from "@/components/form/zone-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { savePreferences } from "@/lib/accounts/preferences/actions";
import { preferencesMessages } from "@/lib/accounts/preferences/messages";
import { capital, formatZone } from "@/lib/platform/time/format";
import { zoneOptions } from "@/lib/platform/time/zone-options";

type Props = {
  practice: { slug: string; zone: string };
  language: Locale;
  zone: string | null;
  discreet: boolean;
  now: Date;
  locale: Locale;
};

/** The client's language, time zone (the practice's unless they choose their own) and the title in their calendar. */
export function PreferencesForm({ practice, language, zone, discreet, now, locale }: Props) {
  const t = translator(locale, preferencesMessages);
  const instant = now.getTime();
  const own = { value: "", label: t("practiceZone", { zone: capital(formatZone(practice.zone, instant, locale)) }) };
  const languages = [
    { value: "en", label: <span lang="en">{t("en")}</span> },
    { value: "fr", label: <span lang="fr">{t("fr")}</span> },
  ];
  return (
    <ActionForm action={savePreferences}>
      <input type="hidden" name="practice" value={practice.slug} />
      <div className="form">
        <RadioField name="language" legend={t("language")} options={languages} defaultValue={language} look="duo" />
        <ZoneField
          name="zone"
          label={t("zone")}
          hint={t("zoneHint")}
          options={[own, ...zoneOptions(instant, locale, zone)]}
          defaultValue={zone ?? ""}
          wide
        />
        <CheckField name="discreet" look="switch" detail={t("discreetAbout")} defaultChecked={discreet}>
          {t("discreet")}
        </CheckField>
      </div>
      <div className="acts">
        <SubmitButton variant="accent" size="main" busy={t("saving")}>
          {t("save")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
