import { ActionForm } from "@/components/form/action-form";
import { AreaField } from "@/components/form/area-field";
import { CheckField } from "@/components/form/check-field";
import { RadioField } from "@/components/form/radio-field";
import { TicksField } from "@/components/form/ticks-field";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { MODALITIES } from "@/lib/practice/locations/rules";
import { servicesMessages } from "@/lib/practice/services/messages";
import type { ServiceRow } from "@/lib/practice/services/queries";

type Props = {
  locale: Locale;
  /** The service to edit, or the id for a new one. */
  hidden: { service: string } | { key: string };
  service: ServiceRow | null;
  therapists: readonly { id: string; name: string }[];
  save: Action;
};

/** The form of a service. */
export function ServiceForm({ locale, hidden, service, therapists, save }: Props) {
  const t = translator(locale, servicesMessages);
  const optional = translator(locale, commonMessages)("optional");
  const number = { inputMode: "numeric", autoComplete: "off" } as const;
  const price =
    service &&
    String(service.priceCents / 100)
      .replace(/(\.\d)$/, "$10")
      .replace(".", locale === "fr" ? "," : ".");
  const lists = [
    { value: "new", label: t("audience.new"), detail: t("listNew") },
    { value: "existing", label: t("audience.existing"), detail: t("listExisting") },
    { value: "both", label: t("audience.both"), detail: t("listBoth") },
  ];
  return (
    <ActionForm action={save}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="form">
        <TextField
          name="nameEn"
          required
          label={t("nameEn")}
          lang="en"
          defaultValue={service?.nameEn}
          autoComplete="off"
        />
        <TextField
          name="nameFr"
          required
          label={t("nameFr")}
          lang="fr"
          defaultValue={service?.nameFr}
          autoComplete="off"
        />
        <AreaField
          name="descriptionEn"
          label={t("descriptionEn")}
          lang="en"
          optional={optional}
          rows={3}
          defaultValue={service?.descriptionEn}
          wide
        />
        <AreaField
          name="descriptionFr"
          label={t("descriptionFr")}
          lang="fr"
          optional={optional}
          rows={3}
          defaultValue={service?.descriptionFr}
          wide
        />
        <TextField
          name="minutes"
          label={t("minutes")}
          hint={t("minutesHint")}
          defaultValue={service?.minutes ?? 50}
          {...number}
        />
        <TextField
          name="price"
          label={t("price")}
          hint={t("priceHint")}
          defaultValue={price ?? ""}
          inputMode="decimal"
          autoComplete="off"
        />
        <RadioField name="audience" legend={t("list")} options={lists} defaultValue={service?.audience} />
        <TicksField name="places" legend={t("where")}>
          {MODALITIES.map((place) => (
            <CheckField
              key={place}
              name={`in-${place}`}
              defaultChecked={service ? service.places.includes(place) : place === "in_person"}
            >
              {t(`whereOption.${place}`)}
            </CheckField>
          ))}
        </TicksField>
        <fieldset className="wide">
          <legend className="legend">{t("buffers")}</legend>
          <div className="form">
            <TextField
              name="before"
              label={t("before")}
              hint={t("buffersHint")}
              defaultValue={service?.bufferBefore ?? 0}
              {...number}
            />
            <TextField
              name="after"
              label={t("after")}
              hint={t("buffersHint")}
              defaultValue={service?.bufferAfter ?? 0}
              {...number}
            />
          </div>
        </fieldset>
        <fieldset className="wide">
          <legend className="legend">{t("offeredBy")}</legend>
          {therapists.length === 0 && <p className="muted">{t("nobody")}</p>}
          {therapists.map(({ id, name }) => (
            <CheckField key={id} name={`by-${id}`} defaultChecked={service?.therapistIds.includes(id) ?? true}>
              {name}
            </CheckField>
          ))}
        </fieldset>
      </div>
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("save")}
        </SubmitButton>
        <ButtonLink variant="quiet" href="/organization/services">
          {translator(locale, commonMessages)("cancel")}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
