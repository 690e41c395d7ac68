import { CalendarX, CalendarCheck } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { displacedMessages } from "@/lib/availability/displaced/messages";
import { moveHref, type DisplacedLine } from "@/lib/availability/displaced/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

type Props = {
  locale: Locale;
  title: string;
  lines: readonly DisplacedLine[];
  /** URL to return to after moving a session. */
  back: string;
};

/** Lists the outcome for each session that conflicted with a saved closure; those kept can still be moved. */
export function DecidedSessions({ locale, title, lines, back }: Props) {
  const t = translator(locale, displacedMessages);
  return (
    <div className="mb-5">
      <Notice tone="ok" role="status" title={title}>
        {lines.length > 0 && <p>{t("settled")}</p>}
        <ul>
          {lines.map(({ id, name, when, therapist, cancelled, requested }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <span className="min-w-[200px] flex-1">
                <b>
                  <bdi>{name}</bdi>
                </b>
                <br />
                {when}
                <br />
                <small className="muted">{therapist}</small>
              </span>
              <Tag>
                <Icon icon={cancelled ? CalendarX : CalendarCheck} size={15} />{" "}
                {t(cancelled ? "wasCancelled" : "stays")}
              </Tag>
              {!cancelled && !requested && (
                <ButtonLink
                  href={moveHref(id, back)}
                  size="sm"
                  className="mt-0!"
                  aria-label={t("moveLabel", { name, when })}
                >
                  {t("move")}
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
        {lines.some(({ cancelled }) => cancelled) && <p>{t("told")}</p>}
      </Notice>
    </div>
  );
}
