import { Plus } from "lucide-react";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { ColumnView } from "./view";

type Props = { column: Pick<ColumnView, "full" | "heading" | "addHref" | "blockHref" | "closeHref">; locale: Locale };

/** Menu that adds a session or time off to a day. Opens without JavaScript. */
export function DayMenu({ column: { full, heading, addHref, blockHref, closeHref }, locale }: Props) {
  const t = translator(locale, calendarMessages);
  const close = "name" in heading ? t("closeDayFor", { name: heading.name }) : t("closeDay");
  return (
    <details className="menu cal-add">
      <summary aria-label={t("dayMenu", { day: full })}>
        <Icon icon={Plus} size={16} />
      </summary>
      <ul>
        <li>
          <Link href={addHref} prefetch={false}>
            {t("add")}
          </Link>
        </li>
        {blockHref && (
          <li>
            <Link href={blockHref} prefetch={false}>
              {t("block")}
            </Link>
          </li>
        )}
        {closeHref && (
          <li>
            <Link href={closeHref} prefetch={false}>
              {close}
            </Link>
          </li>
        )}
      </ul>
    </details>
  );
}
