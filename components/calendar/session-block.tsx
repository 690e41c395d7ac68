import { DoorOpen, MailWarning, Unlink, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { statusIcons } from "@/components/sessions/status-icons";
import { Icon } from "@/components/ui/icon";
import type { BookingLabel } from "@/lib/calendar/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { BlockView } from "./view";

export const labelIcons: Record<NonNullable<BookingLabel>, LucideIcon> = { unverified: MailWarning, unassociated: Unlink, from_portal: DoorOpen };

/** Under 40 minutes, banner and name share one line. */
const SHORT_PX = 44;

/** One session in the grid: its states have a word and an icon each, never a colour alone (behaviour A15). */
export function SessionBlock({ block, locale }: { block: BlockView; locale: Locale }) {
  const t = translator(locale, "calendar");
  const { label, status, midnight, column, columns } = block;
  const gone = status === "cancelled" || status === "late_cancelled";
  const look = [
    "ev",
    gone ? "ev-cancelled" : status !== "booked" ? "ev-held" : label && label !== "from_portal" ? "ev-alert" : "",
    block.height < SHORT_PX ? "ev-short" : "",
  ];
  const side = columns > 1 && { left: `calc(${(100 * column) / columns}% + 3px)`, right: `calc(${100 - (100 * (column + 1)) / columns}% + 2px)` };
  return (
    <Link
      href={block.href}
      scroll={false}
      prefetch={false}
      className={look.filter(Boolean).join(" ")}
      aria-expanded={block.opened}
      style={{ top: block.top + 1, height: Math.max(block.height - 1, 18), ...side }}
    >
      {label && <span className="ev-banner"><Icon icon={labelIcons[label]} size={12} strokeWidth={2.3} />{t(`label.${label}`)}</span>}
      <span className="ev-text">
        <b><bdi>{block.name}</bdi></b>
        <small>
          {status !== "booked" && <><Icon icon={statusIcons[status]} size={14} strokeWidth={2.4} />{t(`status.${status}`)} · </>}
          {block.time}
          {midnight && <span className="sr-only">, {t(midnight)}</span>}
        </small>
      </span>
    </Link>
  );
}
