import Link from "next/link";
import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { locationsMessages } from "@/lib/practice/locations/messages";
import type { LocationRow } from "@/lib/practice/locations/queries";

type Props = {
  locale: Locale;
  /** The location to edit, or the id for a new one. */
  hidden: { location: string } | { location: string; own: "1" } | { key: string };
  location: LocationRow | null;
  save: Action;
};

/** The form of a location; the practice's own has the practice's address. */
export function LocationForm({ locale, hidden, location, save }: Props) {
  const t = translator(locale, locationsMessages);
  const common = translator(locale, commonMessages);
  return (
    <ActionForm action={save}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="form">
        {location?.own ? (
          <>
            <TextField
              name="name"
              label={t("name")}
              hint={t("ownNameHint")}
              optional={common("optional")}
              defaultValue={location.name}
              maxLength={80}
              autoComplete="off"
              wide
            />
            <p className="wide muted">
              {t("ownAddress")}
              <br />
              {[location.address, location.note].filter(Boolean).join(", ") || t("noAddress")}
            </p>
            <p className="wide">
              <Link href="/organization/practice" prefetch={false}>
                {t("toPractice")}
              </Link>
            </p>
          </>
        ) : (
          <>
            <TextField
              name="name"
              required
              label={t("name")}
              hint={t("nameHint")}
              defaultValue={location?.name}
              maxLength={80}
              autoComplete="off"
              wide
            />
            <TextField
              name="address"
              required
              label={t("address")}
              defaultValue={location?.address}
              maxLength={200}
              autoComplete="off"
              wide
            />
            <TextField
              name="note"
              label={t("note")}
              hint={t("noteHint")}
              optional={common("optional")}
              defaultValue={location?.note}
              maxLength={120}
              autoComplete="off"
              wide
            />
          </>
        )}
      </div>
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("save")}
        </SubmitButton>
        <ButtonLink variant="quiet" href="/organization/locations">
          {common("cancel")}
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
