import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import type { Action } from "@/lib/platform/access/actions";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** A Specific Availability or time off, formatted. */
export type EntryItem = { id: string; title: string; detail: string; tag?: string; href?: string };

type Props = { locale: Locale; therapist: string; entries: readonly EntryItem[]; none: string; remove: Action };

export function EntryList({ locale, therapist, entries, none, remove }: Props) {
  const t = translator(locale, hoursMessages);
  if (entries.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="list">
      {entries.map(({ id, title, detail, tag, href }) => (
        <li key={id} className="opt-row flex-wrap">
          <span className="t min-w-[200px]">
            <b>{title}</b>
            {detail && (
              <small>
                <bdi>{detail}</bdi>
              </small>
            )}
          </span>
          {tag && <Tag>{tag}</Tag>}
          {href && (
            <ButtonLink href={href} size="sm" aria-label={t("changeLabel", { what: title })}>
              {t("change")}
            </ButtonLink>
          )}
          <ActionForm action={remove}>
            <input type="hidden" name="therapist" value={therapist} />
            <input type="hidden" name="entry" value={id} />
            <SubmitButton size="sm" variant="quiet" busy={t("busy")} aria-label={t("removeLabel", { what: title })}>
              {t("remove")}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
