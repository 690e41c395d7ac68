import { Check, EqualNot, Minus } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import type { ComparedField, MatchVerdict } from "@/lib/clients/duplicates/rules";
import { prospectsMessages } from "@/lib/clients/prospects/messages";

/** One field of both sides; null if empty. */
export type ComparisonRow = {
  field: ComparedField;
  account: string | null;
  client: string | null;
  verdict: MatchVerdict;
};

const icons = { agrees: Check, differs: EqualNot, unknown: Minus } as const;
const looks = {
  agrees: "agrees",
  differs: "differs",
  unknown: "muted inline-flex items-center gap-1.5 text-caption",
} as const;

type Props = { locale: Locale; account: string; client: string; rows: readonly ComparisonRow[] };

/** Compares the account and the client, field by field (behaviour A10; security, row 1). */
export function ComparisonTable({ locale, account, client, rows }: Props) {
  const t = translator(locale, prospectsMessages);
  const missing = <span className="muted">{t("associate.missing")}</span>;
  return (
    <table className="cmp">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t("associate.field")}</span>
          </th>
          <th scope="col">
            {t("associate.account")}{" "}
            <b>
              <bdi>{account}</bdi>
            </b>
          </th>
          <th scope="col">
            {t("associate.client")}{" "}
            <b>
              <bdi>{client}</bdi>
            </b>
          </th>
          <th scope="col">
            <span className="sr-only">{t("associate.verdict")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field}>
            <th scope="row">{t(`associate.label.${row.field}`)}</th>
            <td>{row.account ? <bdi>{row.account}</bdi> : missing}</td>
            <td>{row.client ? <bdi>{row.client}</bdi> : missing}</td>
            <td>
              <span className={looks[row.verdict]}>
                <Icon icon={icons[row.verdict]} size={16} strokeWidth={2.2} />
                {t(`associate.${row.verdict}`)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
