import Form from "next/form";
import { RadioList } from "@/components/ui/radio-list";
import { Select } from "@/components/ui/select";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { websiteMessages } from "@/lib/practice/website/messages";
import { KINDS, type CodeOptions } from "@/lib/practice/website/rules";
import { AtOnce } from "./at-once";

type Props = {
  wanted: CodeOptions;
  therapists: readonly { id: string; name: string }[];
  services: readonly { id: string; nameEn: string; nameFr: string }[];
  locale: Locale;
};

/**
 * Options of the code. They are stored in the page's URL; the code below updates with each choice, or without a script
 * with the button.
 */
export function CodeChoice({ wanted, therapists, services, locale }: Props) {
  const t = translator(locale, websiteMessages);
  const all = (label: string) => ({ value: "", label });
  return (
    <Form action="/organization/share" scroll={false} replace>
      <AtOnce className="form">
        <RadioList
          name="kind"
          legend={t("website.kind")}
          look="duo"
          defaultValue={wanted.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t(`website.${kind}`) }))}
        />
        <Select
          name="therapist"
          label={t("website.therapist")}
          defaultValue={wanted.therapist ?? ""}
          options={[all(t("website.allTherapists")), ...therapists.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <Select
          name="service"
          label={t("website.service")}
          defaultValue={wanted.service ?? ""}
          options={[
            all(t("website.allServices")),
            ...services.map(({ id, nameEn, nameFr }) => ({ value: id, label: locale === "fr" ? nameFr : nameEn })),
          ]}
        />
        <Select
          name="language"
          label={t("website.language")}
          hint={t("website.autoHint")}
          defaultValue={wanted.lang ?? ""}
          options={[all(t("website.auto")), { value: "en", label: "English" }, { value: "fr", label: "Français" }]}
        />
        {wanted.kind === "button" && (
          <Select
            name="colour"
            label={t("website.colour")}
            hint={t("website.colourHint")}
            defaultValue={wanted.accent ? "practice" : "website"}
            options={[
              { value: "practice", label: t("website.practiceColour") },
              { value: "website", label: t("website.websiteColour") },
            ]}
          />
        )}
        <noscript>
          <Button type="submit">{t("website.show")}</Button>
        </noscript>
      </AtOnce>
    </Form>
  );
}
