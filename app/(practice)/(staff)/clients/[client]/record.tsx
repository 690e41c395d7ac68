import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { RecordHead, type RecordPart } from "@/components/clients/clients/record-head";
import { may } from "@/lib/platform/access/may";
import type { StaffPermission } from "@/lib/platform/access/permissions";
import type { Allowed } from "@/lib/platform/access/scopes";
import { requirePractice } from "@/lib/platform/access/viewer";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { openRecord } from "@/lib/clients/clients/queries";
import { fullName } from "@/lib/clients/clients/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { keptInstead } from "@/lib/clients/client-merge/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatDayYear } from "@/lib/platform/time/format";
import { idOf } from "../../../query";

export type RecordParams = Promise<{ client: string }>;

export async function recordTitle(): Promise<string> {
  return `${translator(await pageLocale(), clientsMessages)("record.title")} · Anteroom`;
}

const ADDRESS: Record<RecordPart, string> = {
  overview: "",
  contact: "/contact",
  contacts: "/contacts",
  accountDetails: "/account-details",
  trail: "/trail",
  merge: "",
  export: "/export",
};

/** Permission required by each section, besides reading clients. */
const CAN = {
  overview: "clients.read",
  contact: "clients.read",
  contacts: "clients.read",
  accountDetails: "clients.read",
  trail: "auditLog.read",
  merge: "clientMerge.merge",
  export: "export.client",
} as const satisfies Record<RecordPart, StaffPermission>;

/** Redirects to the record into which this one was merged, if any. */
async function redirectIfMerged(scope: Allowed<"clients.read">, id: string | null, part: RecordPart): Promise<never> {
  const survivor = id && (await keptInstead(scope, id));
  if (survivor) redirect(`/clients/${survivor}${ADDRESS[part]}`);
  notFound();
}

/** Opens one section of the record for the viewer, or 404. Call once per page, since each call is audited. */
export async function recordOf<Opened extends RecordPart>(params: RecordParams, part: Opened) {
  const scope = await requirePractice("clients.read");
  if (!may(scope, CAN[part])) notFound();
  const id = idOf((await params).client);
  const client = id && (await openRecord(scope, id, part));
  if (!client) return redirectIfMerged(scope, id, part);
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
          trail: may(scope, "auditLog.read"),
          merge: may(scope, "clientMerge.merge"),
          export: may(scope, "export.client"),
        }}
      />
      {children}
    </div>
  );
  return { scope, client, locale, card, head };
}
