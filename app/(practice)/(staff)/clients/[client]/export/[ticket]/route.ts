import { may } from "@/lib/platform/access/may";
import { staffViewer } from "@/lib/platform/access/viewer";
import { entriesOf, fetchTicket } from "@/lib/clients/export/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import { zipAnswer } from "@/lib/platform/zip/zip";
import { idOf } from "../../../../../query";
import { summaryOf } from "../summary";

/** The archive of a client, for whoever has asked for it a short while ago. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ client: string; ticket: string }> },
): Promise<Response> {
  const nothing = new Response(null, { status: 404 });
  const scope = await staffViewer();
  const asked = await params;
  const [client, ticket] = [idOf(asked.client), idOf(asked.ticket)];
  if (!may(scope, "export.client") || !client || !ticket) return nothing;
  const whose = { kind: "client", id: client } as const;
  const found = await fetchTicket(scope, ticket, whose);
  const summary = found && (await summaryOf(scope, client, await pageLocale()));
  if (!found || !summary) return nothing;
  // No name in it: it lies in a folder of downloads.
  return zipAnswer(`${found.slug}-client-${client.slice(-6)}-${scope.now.toISOString().slice(0, 10)}.zip`, [
    summary,
    ...entriesOf(scope, whose),
  ]);
}
