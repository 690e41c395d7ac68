import { Ban, CircleCheck, CirclePlus, UsersRound } from "lucide-react";
import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import type { ImportOutcome } from "@/lib/clients/client-import/schema";
import type { LineReason } from "./reasons";

/**
 * Outcome of a line. `client`: the client created, or the existing match; without a name if that record no longer
 * exists.
 */
export type ResultLine = {
  line: number;
  kind: ImportOutcome["kind"];
  client: { id: string; name: string | null } | null;
  reasons: LineReason[];
};

const looks = {
  created: { tone: "ok", icon: CirclePlus },
  present: { icon: CircleCheck },
  skipped: { tone: "notice", icon: UsersRound },
  refused: { tone: "alert", icon: Ban },
} as const;

export function ResultTable({ locale, lines }: { locale: Locale; lines: readonly ResultLine[] }) {
  const t = translator(locale, clientImportMessages);
  return (
    <table className="tbl">
      <caption className="sr-only">{t("result.caption")}</caption>
      <thead>
        <tr>
          {(["line", "result", "client"] as const).map((head) => (
            <th key={head} scope="col">
              {t(`result.heads.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, kind, client, reasons }) => (
          <tr key={line}>
            <th scope="row" className="nw">
              {t("check.line", { n: String(line) })}
            </th>
            <td>
              <Tag {...looks[kind]}>{t(`result.kind.${kind}`)}</Tag>
            </td>
            <td className="wrap-anywhere">
              {client &&
                (client.name ? (
                  <Link href={`/clients/${client.id}`} prefetch={false}>
                    <bdi>{client.name}</bdi>
                  </Link>
                ) : (
                  <span className="muted">{t("result.gone")}</span>
                ))}
              {reasons.map(({ cell, why }, i) => (
                <span key={i} className="block">
                  {cell ? t("pair", { label: cell, value: why }) : why}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
