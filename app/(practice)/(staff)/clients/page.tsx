import type { Metadata } from "next";
import Link from "next/link";
import { ClientTable, type ClientLine } from "@/components/clients/clients/client-table";
import { ListControls } from "@/components/clients/clients/list-controls";
import { ClientStatusForm } from "@/components/clients/clients/status-form";
import { Notice } from "@/components/ui/notice";
import { setClientStatus } from "@/lib/clients/clients/actions";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/platform/access/may";
import { requirePractice } from "@/lib/platform/access/viewer";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { clientCounts, clientsPage, type ClientRow } from "@/lib/clients/clients/queries";
import { fullName, listHref } from "@/lib/clients/clients/rules";
import { clientListInput } from "@/lib/clients/clients/schema";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { undoAssociation, verifyProspects } from "@/lib/clients/prospects/actions";
import { canUndo } from "@/lib/clients/prospects/rules";
import { localDateAt } from "@/lib/scheduling/dates";
import { therapists, staffCard } from "@/lib/practice/staff/queries";
import { formatDate, formatDayShort, formatTime, formatZone } from "@/lib/platform/time/format";
import { one, type Query } from "../../query";
import { ClientTabs } from "./tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), clientsMessages)("title")} · Anteroom` };
}

/** All Clients; see lib/clients/clients/schema.ts for its query parameters. */
export default async function ClientsPage({ searchParams }: { searchParams: Query }) {
  const scope = await requirePractice("clients.read");
  const query = await searchParams;
  const list = clientListInput.parse(query);
  const changed = /^\d{1,3}$/.test(one(query.changed) ?? "") ? Number(one(query.changed)) : null;
  const [locale, { zone }, counts, staff, page] = await Promise.all([
    pageLocale(),
    staffCard(scope),
    clientCounts(scope),
    therapists(scope),
    clientsPage(scope, list),
  ]);
  const { rows, previous, next, alike } = page;
  const t = translator(locale, clientsMessages);
  const fields = {
    q: list.q,
    therapist: list.therapist ?? "",
    portal: list.portal ?? "",
    session: list.session ?? "",
    status: list.status ?? "",
    sort: list.sort,
  };
  const narrowed = Boolean(list.q || list.therapist || list.portal || list.session || list.status);
  const summary = alike
    ? t("alike", { n: rows.length })
    : next
      ? t("foundMore", { n: rows.length })
      : t("found", { n: rows.length });
  return (
    <div className="page">
      <ClientTabs locale={locale} counts={counts} current="clients" mayImport={may(scope, "clientImport.run")} />
      {counts.everyone > 0 && <ListControls locale={locale} fields={fields} therapists={staff} />}
      {changed !== null && (
        <div className="my-4 max-w-[640px]">
          <Notice tone="ok" role="status">
            {t("bulk.done", { n: changed })}
          </Notice>
        </div>
      )}
      <p role="status" className="muted flex flex-wrap items-center gap-x-4">
        {narrowed && (
          <>
            <span>{summary}</span>
            <Link href="/clients" prefetch={false}>
              {t("clear")}
            </Link>
          </>
        )}
      </p>
      {rows.length > 0 ? (
        <>
          <ClientTable
            locale={locale}
            lines={rows.map((row) => toLine(row, zone, scope.now, locale))}
            verify={verifyProspects}
            undo={undoAssociation}
          />
          {may(scope, "clients.edit") && <ClientStatusForm locale={locale} save={setClientStatus} />}
          <p className="muted mt-4">{t("times", { zone: formatZone(zone, scope.now.getTime(), locale) })}</p>
          {(previous || next) && (
            <nav className="acts" aria-label={t("pages")}>
              {previous && <ButtonLink href={listHref({ ...fields, before: previous })}>{t("less")}</ButtonLink>}
              {next && <ButtonLink href={listHref({ ...fields, after: next })}>{t("more")}</ButtonLink>}
            </nav>
          )}
        </>
      ) : (
        <div className="mt-6">
          <Nobody locale={locale} q={list.q} narrowed={narrowed} mayImport={may(scope, "clientImport.run")} />
        </div>
      )}
    </div>
  );
}

type NobodyProps = { locale: Locale; q: string; narrowed: boolean; mayImport: boolean };

function Nobody({ locale, q, narrowed, mayImport }: NobodyProps) {
  const t = translator(locale, clientsMessages);
  if (!narrowed)
    return (
      <EmptyState
        title={t("emptyTitle")}
        action={
          <span className="flex flex-wrap justify-center gap-2">
            <ButtonLink href="/clients/new">{t("newClient")}</ButtonLink>
            {mayImport && (
              <ButtonLink href="/clients/import">{translator(locale, clientImportMessages)("open")}</ButtonLink>
            )}
            <ButtonLink variant="quiet" href="/clients/prospects">
              {t("seeProspects")}
            </ButtonLink>
          </span>
        }
      >
        {t("empty")}
      </EmptyState>
    );
  return (
    <EmptyState
      title={q ? t("nobodyTitle", { q }) : t("noneTitle")}
      action={<ButtonLink href="/clients">{t("clear")}</ButtonLink>}
    >
      {t(q ? "nobody" : "none")}
    </EmptyState>
  );
}

function toLine(row: ClientRow, zone: string, now: Date, locale: Locale): ClientLine {
  const { id, email, phone, therapist, nextAt, nextWith, lastAt, held, accountId, verified, associationId, tiedAt } =
    row;
  const undoable = tiedAt !== null && canUndo({ createdAt: tiedAt, endedAt: null }, now);
  const when = (instant: number) =>
    `${formatDayShort({ zone, instant }, locale)}, ${formatTime(zone, instant, locale)}`;
  return {
    id,
    email,
    phone,
    therapist,
    name: fullName(row),
    status: row.status === "active" ? null : translator(locale, clientsMessages)(`status.${row.status}`),
    last: lastAt && { when: formatDate(localDateAt(zone, lastAt.getTime()), locale), held },
    next: nextAt && { when: when(nextAt.getTime()), therapist: nextWith ?? "" },
    portal: accountId === null ? null : { account: accountId, verified, undo: undoable ? associationId : null },
  };
}
