import Link from "next/link";
import type { CSSProperties } from "react";
import { Icon } from "@/components/ui/icon";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { labelVariants, variantOf, stateLooks } from "./session-style";
import type { BlockView } from "./view";

/** Blocks under 40 minutes show banner and name on one line. */
const SHORT_PX = 44;

/** A session in the grid: each state has a label and an icon, never a colour alone (behaviour A15). */
export function SessionBlock({ block, locale }: { block: BlockView; locale: Locale }) {
  const t = translator(locale, calendarMessages);
  const { who, label, status, midnight, column, columns, held } = block;
  const { icon } = stateLooks[status];
  const side = columns > 1 && {
    "--left": `calc(${(100 * column) / columns}% + 3px)`,
    "--right": `calc(${100 - (100 * (column + 1)) / columns}% + 2px)`,
  };
  return (
    <Link
      href={block.href}
      scroll={false}
      prefetch={false}
      draggable={false}
      className={["ev", variantOf(block), block.height < SHORT_PX ? "ev-short" : ""].filter(Boolean).join(" ")}
      data-hue={who?.hue}
      aria-expanded={block.opened}
      style={
        { "--top": `${block.top + 1}px`, "--height": `${Math.max(block.height - 1, 18)}px`, ...side } as CSSProperties
      }
      {...(held && {
        "data-session": block.id,
        "data-from": held.from,
        "data-to": held.to,
        "data-name": block.name,
        "aria-keyshortcuts": "m l",
      })}
    >
      {label && (
        <span className="ev-banner">
          <Icon icon={labelVariants[label].icon} size={12} strokeWidth={2.3} />
          {t(`label.${label}`)}
        </span>
      )}
      <span className="ev-text">
        <b>
          {who && (
            <i className="ev-who" aria-hidden>
              {who.initials}
            </i>
          )}
          <bdi>{block.name}</bdi>
          {who && <span className="sr-only">, {who.name}</span>}
        </b>
        <small>
          {status !== "booked" && (
            <>
              {icon && <Icon icon={icon} size={14} strokeWidth={2.4} />}
              {t(`status.${status}`)} ·{" "}
            </>
          )}
          {block.time}
          {midnight && <span className="sr-only">, {t(midnight)}</span>}
        </small>
      </span>
      {held && <i className="ev-edge" aria-hidden />}
    </Link>
  );
}
