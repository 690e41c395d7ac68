import { ArrowDown, ArrowUp } from "lucide-react";
import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { and, or } from "@/lib/platform/i18n/list";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { MODALITIES } from "@/lib/practice/locations/rules";
import { servicesMessages } from "@/lib/practice/services/messages";
import type { ServiceRow } from "@/lib/practice/services/queries";
import { formatMoney } from "@/lib/platform/time/format";

type Props = {
  locale: Locale;
  services: readonly ServiceRow[];
  therapists: readonly { id: string; name: string }[];
  actions: { move: Action; archive: Action; restore: Action };
};

/** The active services, to reorder, edit and archive; then the archived ones. */
export function ServiceList({ locale, services, therapists, actions }: Props) {
  const t = translator(locale, servicesMessages);
  const offered = services.filter(({ active }) => active);
  const archived = services.filter(({ active }) => !active);
  const nameOf = ({ nameEn, nameFr }: ServiceRow) => (locale === "fr" ? nameFr : nameEn);
  const lineOf = ({ audience, minutes, places, priceCents }: ServiceRow) =>
    t("line", {
      audience: t(`audience.${audience}`),
      minutes: String(minutes),
      place: or(
        MODALITIES.filter((place) => places.includes(place)).map((place) => t(`place.${place}`)),
        locale,
      ),
      price: formatMoney(priceCents, locale),
    });
  const givers = ({ therapistIds }: ServiceRow) => {
    const names = therapists.filter(({ id }) => therapistIds.includes(id)).map(({ name }) => name);
    return names.length > 0 ? t("givenBy", { names: and(names, locale) }) : t("givenByNobody");
  };
  return (
    <>
      {offered.length === 0 && <p className="muted">{t("none")}</p>}
      {offered.length > 0 && (
        <ol className="list">
          {offered.map((service, index) => (
            <li key={service.id} className="opt-row flex-wrap">
              <span className="flex">
                <Move
                  action={actions.move}
                  service={service.id}
                  to="up"
                  label={t("up", { service: nameOf(service) })}
                  last={index === 0}
                />
                <Move
                  action={actions.move}
                  service={service.id}
                  to="down"
                  label={t("down", { service: nameOf(service) })}
                  last={index === offered.length - 1}
                />
              </span>
              <span className="t min-w-[200px]">
                <b>{nameOf(service)}</b>
                <small>{lineOf(service)}</small>
                <small>{givers(service)}</small>
              </span>
              <ButtonLink
                href={`/organization/services/${service.id}`}
                size="sm"
                aria-label={t("changeLabel", { service: nameOf(service) })}
              >
                {t("change")}
              </ButtonLink>
              <ActionForm action={actions.archive}>
                <input type="hidden" name="service" value={service.id} />
                <SubmitButton
                  size="sm"
                  variant="quiet"
                  busy={t("busy")}
                  aria-label={t("archiveLabel", { service: nameOf(service) })}
                >
                  {t("archive")}
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ol>
      )}
      {archived.length > 0 && (
        <section className="sec mt-8" aria-labelledby="archived">
          <h2 id="archived">{t("archived")}</h2>
          <p>{t("archivedAbout")}</p>
          <ul className="list">
            {archived.map((service) => (
              <li key={service.id} className="opt-row flex-wrap">
                <span className="t min-w-[200px]">
                  <b>{nameOf(service)}</b>
                  <small>{lineOf(service)}</small>
                </span>
                <ActionForm action={actions.restore}>
                  <input type="hidden" name="service" value={service.id} />
                  <SubmitButton size="sm" busy={t("busy")} aria-label={t("restoreLabel", { service: nameOf(service) })}>
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

/** At the end of the list the button only keeps its place. */
function Move({
  action,
  service,
  to,
  label,
  last,
}: {
  action: Action;
  service: string;
  to: "up" | "down";
  label: string;
  last: boolean;
}) {
  const sign = <Icon icon={to === "up" ? ArrowUp : ArrowDown} />;
  if (last) return <span className="icon-btn" aria-hidden />;
  return (
    <ActionForm action={action}>
      <input type="hidden" name="service" value={service} />
      <input type="hidden" name="to" value={to} />
      <button type="submit" className="icon-btn" aria-label={label}>
        {sign}
      </button>
    </ActionForm>
  );
}
