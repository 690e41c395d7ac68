import { Fragment } from "react";
import { spotWords } from "@/components/sessions/booking/choices";
import { CheckField } from "@/components/form/check-field";
import type { Action } from "@/lib/platform/access/actions";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { OfferedService } from "@/lib/availability/hours/rules";
import { or } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MODALITIES, locationOptions, type Location, type LocationOption } from "@/lib/practice/locations/rules";
import { SettingForm } from "@/components/form/setting-form";
import { formWords } from "@/components/form/save-labels";

type Props = {
  locale: Locale;
  therapist: string;
  services: readonly OfferedService[];
  locations: readonly Location[];
  practice: { name: string };
  save: Action;
};

/** The services that a therapist offers, and their locations if there is a choice. */
export function ServicesForm({ locale, therapist, services, locations, practice, save }: Props) {
  const t = translator(locale, hoursMessages);
  if (services.length === 0) return <p className="muted">{t("services.none")}</p>;
  return (
    <SettingForm action={save} words={formWords(locale)} label={`${t("save")}, ${t("services.title")}`}>
      <input type="hidden" name="therapist" value={therapist} />
      {services.map(
        ({ id, given, nameEn, nameFr, audience, minutes, places, only, bufferBefore: before, bufferAfter: after }) => (
          <Fragment key={id}>
            <CheckField
              name={`gives-${id}`}
              defaultChecked={given}
              detail={
                <>
                  {t("services.line", {
                    audience: t(`services.audience.${audience}`),
                    minutes: String(minutes),
                    place: or(
                      MODALITIES.filter((place) => places.includes(place)).map((place) => t(`services.place.${place}`)),
                      locale,
                    ),
                  })}
                  <br />
                  {before + after > 0
                    ? t("services.buffers", { before: String(before), after: String(after) })
                    : t("services.noBuffers")}
                </>
              }
            >
              {locale === "fr" ? nameFr : nameEn}
            </CheckField>
            <Where
              service={id}
              name={locale === "fr" ? nameFr : nameEn}
              spots={locationOptions(places, [], locations)}
              only={only}
              practice={practice}
              locale={locale}
            />
          </Fragment>
        ),
      )}
    </SettingForm>
  );
}

type WhereProps = {
  service: string;
  name: string;
  spots: readonly LocationOption[];
  only: readonly string[];
  practice: { name: string };
  locale: Locale;
};

/** Location checkboxes below one service. */
function Where({ service, name, spots, only, practice, locale }: WhereProps) {
  const t = translator(locale, hoursMessages);
  if (spots.length < 2) return null;
  return (
    <fieldset className="ml-8">
      <legend className="sr-only">{t("services.where", { service: name })}</legend>
      {spots.map((spot) => (
        <CheckField
          key={spot.key}
          name={`at-${service}-${spot.key}`}
          defaultChecked={only.length === 0 || only.includes(spot.key)}
        >
          {spotWords(spot, practice, locale).title}
        </CheckField>
      ))}
    </fieldset>
  );
}
