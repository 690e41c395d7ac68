import { Info } from "lucide-react";
import type { Metadata } from "next";
import { ProspectsBoard } from "@/components/prospects/board";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { pageLocale } from "@/lib/access/request";
import { requirePractice } from "@/lib/access/viewer";
import { clientCounts } from "@/lib/clients/queries";
import { translator } from "@/lib/i18n/translator";
import { verifyProspects } from "@/lib/prospects/actions";
import { LIST_LIMIT, prospects } from "@/lib/prospects/queries";
import { staffCard } from "@/lib/staff/queries";
import { formatZone } from "@/lib/time/format";
import { idOf, one, type Query } from "../../../query";
import { ClientTabs } from "../tabs";
import { AssociateWindow } from "./associate";
import { CreateWindow } from "./create";
import { toRow } from "./rows";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), "prospects")("title")} · Anteroom` };
}

/** `?associate=<account>&q=<search>&client=<client>` and `?create=<account>` open the windows. */
export default async function ProspectsPage({ searchParams }: { searchParams: Query }) {
  const scope = await requirePractice("prospects.read");
  const query = await searchParams;
  const [locale, { zone }, counts, list] = await Promise.all([pageLocale(), staffCard(scope), clientCounts(scope), prospects(scope)]);
  const t = translator(locale, "prospects");
  const [associate, create] = [idOf(query.associate), idOf(query.create)];
  const opened = list.find(({ id }) => id === (associate ?? create));
  return (
    <div className="page">
      <ClientTabs locale={locale} counts={counts} current="prospects" />
      {list.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={t("emptyTitle")} action={<ButtonLink href="/clients">{t("seeClients")}</ButtonLink>}>{t("empty")}</EmptyState>
        </div>
      ) : (
        <div className="mt-2">
          <ProspectsBoard locale={locale} rows={list.map((row) => toRow(row, zone, locale))} verify={verifyProspects} ticked={opened?.id} />
          <p className="muted mt-4 flex max-w-[60em] gap-3">
            <Icon icon={Info} />
            <span>
              {t("about")} {t("times", { zone: formatZone(zone, scope.now.getTime(), locale) })}
              {counts.prospects > list.length && ` ${t("newest", { n: LIST_LIMIT })}`}
            </span>
          </p>
        </div>
      )}
      {opened && associate && (
        <AssociateWindow key={opened.id} scope={scope} account={opened} zone={zone} locale={locale} q={one(query.q) ?? ""} clientId={idOf(query.client)} />
      )}
      {opened && !associate && <CreateWindow key={opened.id} scope={scope} account={opened} locale={locale} />}
    </div>
  );
}
