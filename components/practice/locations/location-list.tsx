import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { locationsMessages } from "@/lib/practice/locations/messages";
import type { LocationRow } from "@/lib/practice/locations/queries";
import { HeldThere } from "./held-there";

type Props = { locale: Locale; locations: readonly LocationRow[]; actions: { archive: Action; restore: Action } };

/** The active locations, to edit and archive; then the archived ones. */
export function LocationList({ locale, locations, actions }: Props) {
  const t = translator(locale, locationsMessages);
  const offered = locations.filter(({ active }) => active);
  const archived = locations.filter(({ active }) => !active);
  const address = ({ address: street, note }: LocationRow) =>
    [street, note].filter(Boolean).join(", ") || t("noAddress");
  return (
    <>
      <ul className="list">
        {offered.map((location) => (
          <li key={location.id} className="opt-row flex-wrap">
            <span className="t min-w-[200px]">
              <b>{location.title}</b>
              <small>{address(location)}</small>
              {location.own && <small>{t("own")}</small>}
            </span>
            <ButtonLink
              href={`/organization/locations/${location.id}`}
              size="sm"
              aria-label={t("changeLabel", { location: location.title })}
            >
              {t("change")}
            </ButtonLink>
            {offered.length > 1 && (
              <ActionForm action={actions.archive}>
                <input type="hidden" name="location" value={location.id} />
                <SubmitButton
                  size="sm"
                  variant="quiet"
                  busy={t("busy")}
                  aria-label={t("archiveLabel", { location: location.title })}
                >
                  {t("archive")}
                </SubmitButton>
                <HeldThere title={t("heldTitle")} />
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {archived.length > 0 && (
        <section className="sec mt-8" aria-labelledby="archived">
          <h2 id="archived">{t("archived")}</h2>
          <p>{t("archivedAbout")}</p>
          <ul className="list">
            {archived.map((location) => (
              <li key={location.id} className="opt-row flex-wrap">
                <span className="t min-w-[200px]">
                  <b>{location.title}</b>
                  <small>{address(location)}</small>
                </span>
                <ActionForm action={actions.restore}>
                  <input type="hidden" name="location" value={location.id} />
                  <SubmitButton size="sm" busy={t("busy")} aria-label={t("restoreLabel", { location: location.title })}>
                    {t("restore")}
                  </SubmitButton>
                </ActionForm>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
