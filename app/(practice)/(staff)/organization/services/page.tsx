import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { ServiceList } from "@/components/practice/services/service-list";
import { SettingsPage } from "@/components/frame/settings-page";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { requirePractice } from "@/lib/platform/access/viewer";
import { therapists } from "@/lib/practice/staff/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { archiveService, moveService, restoreService } from "@/lib/practice/services/actions";
import { servicesMessages } from "@/lib/practice/services/messages";
import { servicesOf } from "@/lib/practice/services/queries";
import type { Query } from "../../../query";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), servicesMessages)("title")} · Anteroom` };
}

/** The practice's services; `?saved=1` after a change. */
export default async function ServicesPage({ searchParams }: { searchParams: Query }) {
  const [scope, locale, { saved }] = await Promise.all([requirePractice("services.edit"), pageLocale(), searchParams]);
  const [services, givers] = await Promise.all([servicesOf(scope), therapists(scope)]);
  const t = translator(locale, servicesMessages);
  return (
    <SettingsPage
      title={t("title")}
      lead={t("lead")}
      end={
        <ButtonLink href="/organization/services/new">
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
      <ServiceList
        locale={locale}
        services={services}
        therapists={givers}
        actions={{ move: moveService, archive: archiveService, restore: restoreService }}
      />
    </SettingsPage>
  );
}
