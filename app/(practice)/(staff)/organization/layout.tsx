import type { ReactNode } from "react";
import { SettingsNav } from "@/components/frame/settings-nav";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { settingsMessages } from "@/lib/practice/settings/messages";
import { organizationPages } from "../settings/pages";

/** Shows the organization's navigation beside each of its pages. */
export default async function OrganizationLayout({ children }: { children: ReactNode }) {
  const [scope, locale] = await Promise.all([requirePractice("settings.read"), pageLocale()]);
  const title = translator(locale, settingsMessages)("organization");
  return (
    <div className="settings">
      <SettingsNav
        label={title}
        index={{ href: "/organization", label: title }}
        pages={organizationPages(scope, locale)}
      />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
