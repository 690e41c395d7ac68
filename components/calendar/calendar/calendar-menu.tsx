import { Ellipsis } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { KeyList, type KeyRow } from "./key-list";
import { Shortcuts } from "./shortcuts";

type Props = {
  locale: Locale;
  cancelled: { shown: boolean; href: string };
  /** URL to block time; null if the viewer may not. */
  block: string | null;
  print: string;
  file: string;
  /** null if the viewer may not change them. */
  settings: string | null;
  /** Target URL by key. */
  keys: Readonly<Record<string, string>>;
};

/** Less frequent actions: display options, printing, export, keyboard shortcuts. Opens without JavaScript. */
export function CalendarMenu({ locale, cancelled, block, print, file, settings, keys }: Props) {
  const t = translator(locale, calendarMessages);
  const rows: KeyRow[] = [
    ["1", t("view.day")],
    ["2", t("view.week")],
    ["3", t("view.month")],
    ["4", t("view.list")],
    ["T", t("today")],
    ["K", t("keys.earlier")],
    ["J", t("keys.later")],
    ["G", t("goTo")],
    ["A", t("add")],
    ["M", t("keys.move")],
    ["L", t("keys.length")],
    ["Esc", t("keys.escape")],
    ["?", t("keys.title")],
  ];
  return (
    <>
      <details className="menu">
        <summary className="btn btn-line" aria-label={t("more")}>
          <Icon icon={Ellipsis} />
        </summary>
        <ul>
          {block && (
            <li>
              <a href={block}>{t("block")}</a>
            </li>
          )}
          <li>
            <a href={cancelled.href}>{t(cancelled.shown ? "hideCancelled" : "showCancelled")}</a>
          </li>
          <li>
            <a href={print}>{t("print.link")}</a>
          </li>
          <li>
            <a href={file} download>
              {t("file")}
            </a>
          </li>
          <li>
            <button type="button" popoverTarget="keys">
              {t("keys.title")}
            </button>
          </li>
          {settings && (
            <li>
              <a href={settings}>{t("settings.title")}</a>
            </li>
          )}
        </ul>
      </details>
      <KeyList
        id="keys"
        title={t("keys.title")}
        close={translator(locale, commonMessages)("close")}
        rows={rows}
        note={t("keys.note")}
      >
        <Shortcuts links={keys} label={t("keys.on")} />
      </KeyList>
    </>
  );
}
