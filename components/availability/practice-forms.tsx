import { TextField } from "@/components/form/text-field";
import type { Action } from "@/lib/access/actions";
import type { OfferedService } from "@/lib/availability/rules";
import type { PracticeTerms } from "@/lib/catalogue/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { SettingForm } from "./setting-form";
import { formWords } from "./words";

type Props = { locale: Locale; practice: PracticeTerms; services: readonly OfferedService[]; save: Action; saveBuffers: Action };

/** What holds for every therapist: notice, horizon, and the buffers of each service. */
export function PracticeForms({ locale, practice, services, save, saveBuffers }: Props) {
  const t = translator(locale, "availability");
  const optional = translator(locale, "common")("optional");
  const number = { inputMode: "numeric", autoComplete: "off" } as const;
  return (
    <>
      <SettingForm action={save} words={formWords(locale)} label={`${t("save")}, ${t("practice.title")}`}>
        <div className="form">
          <TextField name="notice" label={t("practice.notice")} hint={t("practice.noticeHint")} defaultValue={practice.noticeMinutes / 60} {...number} />
          <TextField name="horizon" label={t("practice.horizon")} hint={t("practice.horizonHint")} defaultValue={practice.horizonDays} {...number} />
          <TextField name="until" label={t("practice.until")} hint={t("practice.untilHint")} optional={optional} defaultValue={practice.horizonUntil ?? ""} autoComplete="off" />
        </div>
      </SettingForm>
      {services.map(({ id, nameEn, nameFr, bufferBefore, bufferAfter }) => {
        const title = t("practice.buffers", { service: locale === "fr" ? nameFr : nameEn });
        return (
          <details key={id} className="mt-4 border-t border-line pt-2">
            <summary className="mb-2 min-h-9 leading-9 font-semibold">{title}</summary>
            <SettingForm action={saveBuffers} words={formWords(locale)} prefix={`${id}-`} label={`${t("save")}, ${title}`}>
              <input type="hidden" name="service" value={id} />
              <div className="form">
                <TextField id={`${id}-before`} name="before" label={t("practice.before")} hint={t("practice.buffersHint")} defaultValue={bufferBefore} {...number} />
                <TextField id={`${id}-after`} name="after" label={t("practice.after")} hint={t("practice.buffersHint")} defaultValue={bufferAfter} {...number} />
              </div>
            </SettingForm>
          </details>
        );
      })}
    </>
  );
}
