import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { RecordHead, type Part } from "@/components/clients/record-head";
import { permits } from "@/lib/access/permissions";
import type { PracticeScope } from "@/lib/access/scopes";
import { requirePractice } from "@/lib/access/viewer";
import { openRecord } from "@/lib/clients/queries";
import { fullName } from "@/lib/clients/rules";
import { translator } from "@/lib/i18n/translator";
import { keptInstead } from "@/lib/merge/queries";
import { pageLocale } from "@/lib/practices/queries";
import { staffCard } from "@/lib/staff/queries";
import { formatDayYear } from "@/lib/time/format";
import { idOf } from "../../../query";

export type Params = Promise<{ client: string }>;

export async function recordTitle(): Promise<string> {
  return `${translator(await pageLocale(), "clients")("record.title")} · Anteroom`;
}

const ADDRESS: Record<Part, string> = {
  overview: "",
  contact: "/contact",
  accountDetails: "/account-details",
  trail: "/trail",
  merge: "",
  export: "/export",
};

/** To the record into which this one was merged, else nowhere. */
async function leadOn(scope: PracticeScope, id: string | null, part: Part): Promise<never> {
  const kept = id && (await keptInstead(scope, id));
  if (kept) redirect(`/clients/${kept}${ADDRESS[part]}`);
  notFound();
}

/** Opens one part of the record for the viewer, or 404. Once a page: each opening is audited. */
export async function recordOf(params: Params, part: Part) {
  const scope = await requirePractice("clients.read");
  const id = idOf((await params).client);
  const client = id && (await openRecord(scope, id, part));
  if (!client) return leadOn(scope, id, part);
  const [locale, card] = await Promise.all([pageLocale(), staffCard(scope)]);
  const since = formatDayYear({ zone: card.zone, instant: client.createdAt.getTime() }, locale);
  const head = (children: ReactNode) => (
    <div className="page">
      <RecordHead
        locale={locale}
        id={client.id}
        name={fullName(client)}
        since={since}
        therapist={client.therapist}
        part={part}
        may={{
          trail: permits(scope.role, "trail.read"),
          merge: permits(scope.role, "merge.do"),
          export: permits(scope.role, "exporting.client"),
        }}
      />
      {children}
    </div>
  );
  return { scope, client, locale, card, head };
}
