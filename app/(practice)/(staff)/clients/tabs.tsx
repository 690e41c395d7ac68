import { Upload } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { TabsNav } from "@/components/ui/tabs-nav";
import { clientsMessages } from "@/lib/clients/clients/messages";
import type { ClientCounts } from "@/lib/clients/clients/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";

/** The two tabs of Clients: All Clients and Prospects. */
export function ClientTabs({
  locale,
  counts,
  current,
  mayImport,
}: {
  locale: Locale;
  counts: ClientCounts;
  current: "clients" | "prospects";
  mayImport?: boolean;
}) {
  const t = translator(locale, clientsMessages);
  return (
    <>
      <div className="record-head">
        <h1 className="serif mr-auto">{t("title")}</h1>
        {mayImport && (
          <ButtonLink size="sm" href="/clients/import">
            <Icon icon={Upload} />
            {translator(locale, clientImportMessages)("open")}
          </ButtonLink>
        )}
      </div>
      <TabsNav
        label={t("title")}
        tabs={[
          { href: "/clients", label: t("all"), count: counts.clients, current: current === "clients" },
          {
            href: "/clients/prospects",
            label: t("prospects"),
            count: counts.prospects,
            current: current === "prospects",
          },
        ]}
      />
    </>
  );
}
