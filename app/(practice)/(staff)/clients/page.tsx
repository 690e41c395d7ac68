import { randomUUID } from "node:crypto";
import { Search } from "lucide-react";
import type { Metadata } from "next";
import { AddDialog } from "@/components/clients/add-dialog";
import { ClientTable, type ClientLine } from "@/components/clients/client-table";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { pageLocale } from "@/lib/access/request";
import { requirePractice } from "@/lib/access/viewer";
import { createClient } from "@/lib/clients/actions";
import { clientCounts, clientsPage, therapists, type ClientRow } from "@/lib/clients/queries";
import { fullName } from "@/lib/clients/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { undoAssociation, verifyProspects } from "@/lib/prospects/actions";
import { canUndo } from "@/lib/prospects/rules";
import { staffCard } from "@/lib/staff/queries";
import { formatDayShort, formatTime, formatZone } from "@/lib/time/format";
import { idOf, one, type Query } from "../../query";
import { ClientTabs } from "./tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), "clients")("title")} · Anteroom` };
}

/** All Clients: `?q=<search>&after=<client>`; `?new=1` opens the Add Client window. */
export default async function ClientsPage({ searchParams }: { searchParams: Query }) {
  const scope = await requirePractice("clients.read");
  const query = await searchParams;
  const [q, after] = [one(query.q)?.trim().slice(0, 100) ?? "", idOf(query.after)];
  const [locale, { zone }, counts, { rows, next }] = await Promise.all([pageLocale(), staffCard(scope), clientCounts(scope), clientsPage(scope, { q, after })]);
  const t = translator(locale, "clients");
  const link = (more: Record<string, string>) => `/clients?${new URLSearchParams({ ...(q && { q }), ...more })}`;
  return (
    <div className="page">
      <ClientTabs locale={locale} counts={counts} current="clients" />
      {counts.clients > 0 && (
        <form action="/clients" role="search" className="mt-4 mb-2 flex flex-wrap items-center gap-2">
          <span className="input-wrap w-[360px] max-w-full">
            <Icon icon={Search} />
            <input className="input" type="search" name="q" defaultValue={q} aria-label={t("search")} placeholder={t("searchHint")} maxLength={100} />
          </span>
          <Button type="submit">{t("find")}</Button>
          {q && <ButtonLink href="/clients" variant="text">{t("clear")}</ButtonLink>}
        </form>
      )}
      {rows.length > 0 ? (
        <>
          <ClientTable locale={locale} lines={rows.map((row) => toLine(row, zone, scope.now, locale))} verify={verifyProspects} undo={undoAssociation} />
          <p className="muted mt-4">{t("times", { zone: formatZone(zone, scope.now.getTime(), locale) })}</p>
          <div className="acts">
            {after && <ButtonLink href={q ? link({}) : "/clients"}>{t("first")}</ButtonLink>}
            {next && <ButtonLink href={link({ after: next })}>{t("more")}</ButtonLink>}
          </div>
        </>
      ) : (
        <div className="mt-6">
          {q ? (
            <EmptyState title={t("nobodyTitle", { q })} action={<ButtonLink href="/clients">{t("clear")}</ButtonLink>}>{t("nobody")}</EmptyState>
          ) : (
            <EmptyState title={t("emptyTitle")} action={<ButtonLink href="/clients/prospects">{t("seeProspects")}</ButtonLink>}>{t("empty")}</EmptyState>
          )}
        </div>
      )}
      {query.new !== undefined && <AddDialog locale={locale} formKey={randomUUID()} therapists={await therapists(scope)} create={createClient} />}
    </div>
  );
}

function toLine(row: ClientRow, zone: string, now: Date, locale: Locale): ClientLine {
  const { id, email, phone, therapist, nextAt, nextWith, accountId, verified, associationId, tiedAt } = row;
  const undoable = tiedAt !== null && canUndo({ createdAt: tiedAt, undoneAt: null }, now);
  const when = (instant: number) => `${formatDayShort({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}`;
  return {
    id, email, phone, therapist,
    name: fullName(row),
    next: nextAt && { when: when(nextAt.getTime()), therapist: nextWith ?? "" },
    portal: accountId === null ? null : { account: accountId, verified, undo: undoable ? associationId : null },
  };
}
