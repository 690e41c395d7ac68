import { SettingForm } from "@/components/form/setting-form";
import { formWords } from "@/components/form/save-labels";
import { CheckField } from "@/components/form/check-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/platform/access/actions";
import { STAFF_IDLE_MINUTES } from "@/lib/platform/access/idle";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { practicesMessages } from "@/lib/practice/practices/messages";
import { zoneOptions } from "@/lib/platform/time/zone-options";

type SlugProps = {
  locale: Locale;
  slug: string;
  /** Retired slugs that redirect here. */
  old: readonly string[];
  /** The URL up to the slug. */
  before: string;
  save: Action;
};

/** The form for the booking page's slug. */
export function SlugForm({ locale, slug, old, before, save }: SlugProps) {
  const t = translator(locale, practicesMessages);
  const words = formWords(locale);
  return (
    <SettingForm action={save} words={words} label={`${words.save}, ${t("slug.title")}`}>
      <div className="form">
        <TextField
          name="slug"
          required
          label={t("slug.label")}
          hint={t("slug.hint", { before })}
          defaultValue={slug}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          wide
        />
      </div>
      {old.length > 0 && (
        <p className="muted mt-3">
          {t("slug.old", { n: old.length, addresses: old.map((one) => `${before}${one}`).join(", ") })}
        </p>
      )}
    </SettingForm>
  );
}

/** The form for the minutes of inactivity after which staff are signed out. */
export function IdleForm({ locale, minutes, save }: { locale: Locale; minutes: number; save: Action }) {
  const t = translator(locale, practicesMessages);
  const words = formWords(locale);
  const options = STAFF_IDLE_MINUTES.map((n) => ({
    value: String(n),
    label: n < 60 ? t("idle.minutes", { n: String(n) }) : t("idle.hours", { n: n / 60 }),
  }));
  return (
    <SettingForm action={save} words={words} label={`${words.save}, ${t("idle.title")}`}>
      <div className="form">
        <SelectField name="minutes" label={t("idle.label")} options={options} defaultValue={String(minutes)} />
      </div>
    </SettingForm>
  );
}

type ZoneProps = {
  locale: Locale;
  zone: string;
  now: Date;
  /** The number of upcoming sessions. */
  upcoming: number;
  save: Action;
};

/** The form for the practice's zone, with the effect on hours and sessions. */
export function ZoneForm({ locale, zone, now, upcoming, save }: ZoneProps) {
  const t = translator(locale, practicesMessages);
  const words = formWords(locale);
  const zones = zoneOptions(now.getTime(), locale, zone);
  return (
    <SettingForm action={save} words={words} label={`${words.save}, ${t("zone.title")}`}>
      <div className="form">
        <SelectField name="zone" label={t("zone.label")} options={zones} defaultValue={zone} wide />
        <CheckField name="sure" detail={t("zone.sureDetail", { n: upcoming })}>
          {t("zone.sure")}
        </CheckField>
      </div>
    </SettingForm>
  );
}
