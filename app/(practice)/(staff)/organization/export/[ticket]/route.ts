import { may } from "@/lib/platform/access/may";
import type { Allowed } from "@/lib/platform/access/scopes";
import { staffViewer } from "@/lib/platform/access/viewer";
import { exportMessages } from "@/lib/clients/export/messages";
import { entriesOf, fetchTicket, picturesOf } from "@/lib/clients/export/queries";
import { EXCLUDED } from "@/lib/clients/export/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { staffCard } from "@/lib/practice/staff/queries";
import { formatDayYear, formatTime, formatZone } from "@/lib/platform/time/format";
import { zipAnswer, type ZipEntry } from "@/lib/platform/zip/zip";
import { idOf } from "../../../../query";

/** Downloads the practice's archive for the owner with a valid ticket. */
export async function GET(_: Request, { params }: { params: Promise<{ ticket: string }> }): Promise<Response> {
  const scope = await staffViewer();
  const ticket = idOf((await params).ticket);
  if (!may(scope, "export.practice") || !ticket) return new Response(null, { status: 404 });
  const found = await fetchTicket(scope, ticket, { kind: "practice" });
  if (!found) return new Response(null, { status: 404 });
  const entries = [await readMe(scope), ...entriesOf(scope, { kind: "practice" }), ...(await picturesOf(scope))];
  return zipAnswer(`${found.slug}-${scope.now.toISOString().slice(0, 10)}.zip`, entries);
}

async function readMe(scope: Allowed<"export.practice">): Promise<ZipEntry> {
  const [locale, { zone, practice, name: by }] = await Promise.all([pageLocale(), staffCard(scope)]);
  const t = translator(locale, exportMessages);
  const now = scope.now.getTime();
  const when = `${formatDayYear({ zone, instant: now }, locale)}, ${formatTime(zone, now, locale)}`;
  const lines = [
    t("readme.title", { name: practice }),
    t("readme.made", { when, zone: formatZone(zone, now, locale), by }),
    "",
    t("readme.folders"),
    t("readme.ids"),
    t("readme.cells"),
    t("readme.moment"),
    t("readme.left", { tables: Object.keys(EXCLUDED).join(", ") }),
  ];
  return {
    path: `${t("readme.file")}.txt`,
    async *parts() {
      yield `\ufeff${lines.join("\n")}\n`;
    },
  };
}
