import { Info } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ProspectsBoard } from "@/components/clients/prospects/board";
import { ProspectControls } from "@/components/clients/prospects/prospect-controls";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { may } from "@/lib/platform/access/may";
import { requirePractice } from "@/lib/platform/access/viewer";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { clientCounts } from "@/lib/clients/clients/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { verifyProspects } from "@/lib/clients/prospects/actions";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import { prospect, prospectsPage } from "@/lib/clients/prospects/queries";
import { prospectsHref } from "@/lib/clients/prospects/rules";
import { prospectListInput } from "@/lib/clients/prospects/schema";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatZone } from "@/lib/platform/time/format";
import { blockAccount, bringBackNotAClient, closeNotAClient, unblockAccount } from "@/lib/clients/rejections/actions";
import { rejectionsPage } from "@/lib/clients/rejections/queries";
import { idOf, one, type Query } from "../../../query";
import { ClientTabs } from "../tabs";
import { AssociateWindow } from "./associate";
import { RejectedAccounts } from "./rejected-accounts";
import { CreateWindow } from "./create";
import { Nobody } from "./nobody";
import { toRow } from "./rows";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), prospectsMessages)("title")} · Anteroom` };
}

/**
 * Prospects; see lib/clients/prospects/schema.ts for its query parameters.
 * `?associate=<account>&find=<search>&client=<client>` and `?create=<account>` open the dialogs over the list.
 */
export default async function ProspectsPage({ searchParams }: { searchParams: Query }) {
  const scope = await requirePractice("prospects.read");
  const query = await searchParams;
  const list = prospectListInput.parse(query);
  const { q, show } = list;
  const [associate, create] = [idOf(query.associate), idOf(query.create)];
  const window = associate ?? create;
  const [locale, { zone }, counts, away, waiting, opened] = await Promise.all([
    pageLocale(),
    staffCard(scope),
    clientCounts(scope),
    show === "away" ? rejectionsPage(scope, list) : null,
    show === "away" ? null : prospectsPage(scope, { ...list, show }),
    window ? prospect(scope, window) : null,
  ]);
  const t = translator(locale, prospectsMessages);
  const page = away ?? waiting ?? { rows: [], previous: null, next: null, alike: false };
  const n = page.rows.length;
  const summary = page.alike ? t("alike", { n }) : page.next ? t("foundMore", { n }) : t("found", { n });
  return (
    <div className="page">
      <ClientTabs locale={locale} counts={counts} current="prospects" />
      <ProspectControls locale={locale} fields={{ q, show }} />
      <p role="status" className="muted flex flex-wrap items-center gap-x-4">
        {(q !== "" || show !== "all") && (
          <>
            <span>{summary}</span>
            <Link href="/clients/prospects" prefetch={false}>
              {t("clearSearch")}
            </Link>
          </>
        )}
      </p>
      {n === 0 ? (
        <div className="mt-6">
          <Nobody locale={locale} q={q} show={show} />
        </div>
      ) : (
        <div className="mt-2">
          {away && <RejectedAccounts scope={scope} rows={away.rows} zone={zone} locale={locale} />}
          {waiting && (
            <ProspectsBoard
              locale={locale}
              rows={waiting.rows.map((row) => toRow(row, zone, locale))}
              list={list}
              verify={verifyProspects}
              notAClient={{ close: closeNotAClient, undo: bringBackNotAClient }}
              block={may(scope, "rejections.block") ? { close: blockAccount, undo: unblockAccount } : null}
              ticked={opened?.id}
            />
          )}
          {(page.previous || page.next) && (
            <nav className="acts" aria-label={translator(locale, clientsMessages)("pages")}>
              {page.previous && (
                <ButtonLink href={prospectsHref({ q, show, before: page.previous })}>
                  {translator(locale, clientsMessages)("less")}
                </ButtonLink>
              )}
              {page.next && (
                <ButtonLink href={prospectsHref({ q, show, after: page.next })}>
                  {translator(locale, clientsMessages)("more")}
                </ButtonLink>
              )}
            </nav>
          )}
          {waiting && (
            <p className="muted mt-4 flex max-w-[60em] gap-3">
              <Icon icon={Info} />
              <span>
                {t("about")} {t("times", { zone: formatZone(zone, scope.now.getTime(), locale) })}
              </span>
            </p>
          )}
        </div>
      )}
      {opened && associate && may(scope, "prospects.associate") && (
        <AssociateWindow
          key={opened.id}
          scope={scope}
          list={list}
          account={opened}
          zone={zone}
          locale={locale}
          q={one(query.find) ?? ""}
          clientId={idOf(query.client)}
        />
      )}
      {opened && !associate && may(scope, "prospects.createClient") && (
        <CreateWindow key={opened.id} scope={scope} list={list} account={opened} locale={locale} />
      )}
    </div>
  );
}
