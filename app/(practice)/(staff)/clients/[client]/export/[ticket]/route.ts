import { may } from "@/lib/platform/access/may";
import { staffViewer } from "@/lib/platform/access/viewer";
import { entriesOf, fetchTicket } from "@/lib/clients/export/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import { zipAnswer } from "@/lib/platform/zip/zip";
import { idOf } from "../../../../../query";
import { summaryOf } from "../summary";

/** Downloads a client's archive with a valid ticket. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ client: string; ticket: string }> },
): Promise<Response> {
  const nothing = new Response(null, { status: 404 });
  const scope = await staffViewer();
  const segments = await params;
  const [client, ticket] = [idOf(segments.client), idOf(segments.ticket)];
  if (!may(scope, "export.client") || !client || !ticket) return nothing;
  const whose = { kind: "client", id: client } as const;
  const found = await fetchTicket(scope, ticket, whose);
  const summary = found && (await summaryOf(scope, client, await pageLocale()));
  if (!found || !summary) return nothing;
  // Without the client's name, since it ends up in a downloads folder.
  return zipAnswer(`${found.slug}-client-${client.slice(-6)}-${scope.now.toISOString().slice(0, 10)}.zip`, [
    summary,
    ...entriesOf(scope, whose),
  ]);
}
