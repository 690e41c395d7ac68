import type { ReactNode } from "react";
import { SettingsNav } from "@/components/frame/settings-nav";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { settingsMessages } from "@/lib/practice/settings/messages";
import { settingsPages } from "./pages";

/** Shows the settings navigation beside each settings page. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const [scope, locale] = await Promise.all([requirePractice("settings.read"), pageLocale()]);
  const t = translator(locale, settingsMessages);
  return (
    <div className="settings">
      <SettingsNav
        label={t("nav")}
        index={{ href: "/settings", label: t("title") }}
        pages={settingsPages(scope, locale)}
      />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
