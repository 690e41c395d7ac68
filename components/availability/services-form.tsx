import { CheckField } from "@/components/form/check-field";
import type { Action } from "@/lib/access/actions";
import type { OfferedService } from "@/lib/availability/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { SettingForm } from "./setting-form";
import { formWords } from "./words";

type Props = { locale: Locale; therapist: string; services: readonly OfferedService[]; save: Action };

/** Which services a therapist gives. */
export function ServicesForm({ locale, therapist, services, save }: Props) {
  const t = translator(locale, "availability");
  if (services.length === 0) return <p className="muted">{t("services.none")}</p>;
  return (
    <SettingForm action={save} words={formWords(locale)} label={`${t("save")}, ${t("services.title")}`}>
      <input type="hidden" name="therapist" value={therapist} />
      {services.map(({ id, given, nameEn, nameFr, audience, minutes, place, bufferBefore: before, bufferAfter: after }) => (
        <CheckField
          key={id}
          name={`gives-${id}`}
          defaultChecked={given}
          detail={
            <>
              {t("services.line", { audience: t(`services.audience.${audience}`), minutes: String(minutes), place: t(`services.place.${place}`) })}
              <br />
              {before + after > 0 ? t("services.buffers", { before: String(before), after: String(after) }) : t("services.noBuffers")}
            </>
          }
        >
          {locale === "fr" ? nameFr : nameEn}
        </CheckField>
      ))}
    </SettingForm>
  );
}
