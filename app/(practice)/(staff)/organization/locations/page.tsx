import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { LocationList } from "@/components/practice/locations/location-list";
import { SettingsPage } from "@/components/frame/settings-page";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { archiveLocation, restoreLocation } from "@/lib/practice/locations/actions";
import { locationsMessages } from "@/lib/practice/locations/messages";
import { locationsOf } from "@/lib/practice/locations/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import type { Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), locationsMessages)("title")} · Anteroom` };
}

/** The practice's locations; `?saved=1` after a change. */
export default async function LocationsPage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, { saved }] = await Promise.all([requirePractice("locations.edit"), pageLocale(), searchParams]);
  const locations = await locationsOf(scope);
  const t = translator(locale, locationsMessages);
  return (
    <SettingsPage
      title={t("title")}
      lead={t("lead")}
      end={
        <ButtonLink href="/organization/locations/new">
          <Icon icon={Plus} />
          {t("add")}
        </ButtonLink>
      }
      wide
    >
      {saved !== undefined && (
        <div className="mb-4">
          <Notice tone="ok" role="status">
            {t("saved")}
          </Notice>
        </div>
      )}
      <LocationList
        locale={locale}
        locations={locations}
        actions={{ archive: archiveLocation, restore: restoreLocation }}
      />
      <p className="muted mt-6">{t("about")}</p>
    </SettingsPage>
  );
}
