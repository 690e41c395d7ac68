import { TabsNav } from "@/components/ui/tabs-nav";
import type { ClientCounts } from "@/lib/clients/queries";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** All Clients and Prospects are two tabs of Clients. */
export function ClientTabs({ locale, counts, current }: { locale: Locale; counts: ClientCounts; current: "clients" | "prospects" }) {
  const t = translator(locale, "clients");
  return (
    <>
      <div className="record-head">
        <h1 className="serif">{t("title")}</h1>
      </div>
      <TabsNav
        label={t("title")}
        tabs={[
          { href: "/clients", label: t("all"), count: counts.clients, current: current === "clients" },
          { href: "/clients/prospects", label: t("prospects"), count: counts.prospects, current: current === "prospects" },
        ]}
      />
    </>
  );
}
