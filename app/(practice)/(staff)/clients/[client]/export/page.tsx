import type { Metadata } from "next";
import { ExportClientForm } from "@/components/clients/export/client-form";
import { Ready } from "@/components/clients/export/ready";
import { fullName } from "@/lib/clients/clients/rules";
import { exportClient } from "@/lib/clients/export/actions";
import { exportMessages } from "@/lib/clients/export/messages";
import { ticketOf } from "@/lib/clients/export/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { formatTime } from "@/lib/platform/time/format";
import { idOf, type Query } from "../../../../query";
import { recordOf, recordTitle, type RecordParams } from "../record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await recordTitle() };
}

/** Exports a client's data: asks for a reason, then offers the file, `?ready=<ticket>`. */
export default async function ExportClientPage({
  params,
  searchParams,
}: {
  params: RecordParams;
  searchParams: Query;
}) {
  const { scope, client, locale, card, head } = await recordOf(params, "export");
  const ticketId = idOf((await searchParams).ready);
  const ticket = ticketId && (await ticketOf(scope, ticketId, { kind: "client", id: client.id }));
  const t = translator(locale, exportMessages);
  return head(
    <div className="mt-6 max-w-[640px]">
      <h2 className="serif text-section mb-1">{t("client.title")}</h2>
      <p className="muted mb-5">{t("client.about", { name: fullName(client) })}</p>
      {ticket ? (
        <Ready
          locale={locale}
          href={`/clients/${client.id}/export/${ticket.id}`}
          until={formatTime(card.zone, ticket.expiresAt.getTime(), locale)}
        />
      ) : (
        <ExportClientForm locale={locale} client={client.id} submit={exportClient} />
      )}
    </div>,
  );
}
