import { Ban, CircleCheck, CircleMinus, CirclePlus, UsersRound, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { reasonOf } from "@/components/clients/prospects/reason";
import { Checkbox } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { Tag } from "@/components/ui/tag";
import type { Likely } from "@/lib/clients/duplicates/queries";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import type { LineReason } from "./reasons";

/** A line of the dry run. `of`: the existing or similar record; a number as id is an earlier line. */
export type VerdictLine = {
  line: number;
  name: string;
  about: string[];
  contact: string[];
  /** Why it is refused, or the reasons of the fields that it is imported without. */
  reasons: LineReason[];
} & ({ kind: "create"; of: Likely | null } | { kind: "present" | "alike"; of: Likely } | { kind: "refused" });

export function VerdictRow({ locale, verdict }: { locale: Locale; verdict: VerdictLine }) {
  const { line, name, about, contact } = verdict;
  return (
    <tr>
      <td className="nw text-ink-2">{translator(locale, clientImportMessages)("check.line", { n: String(line) })}</td>
      <th scope="row" className="wrap-anywhere">
        <bdi>{name}</bdi>
        {about.length > 0 && <small>{about.join(", ")}</small>}
      </th>
      <td className="wrap-anywhere max-w-[260px]">
        {contact.map((text, i) => (i === 0 ? <bdi key={i}>{text}</bdi> : <small key={i}>{text}</small>))}
      </td>
      <td>
        {verdict.kind === "refused" ? (
          <Reasons locale={locale} icon={Ban} reasons={verdict.reasons} />
        ) : (
          <>
            <What locale={locale} verdict={verdict} />
            {verdict.reasons.length > 0 && (
              <div className="mt-2">
                {translator(locale, clientImportMessages)("check.without")}
                <Reasons locale={locale} icon={CircleMinus} reasons={verdict.reasons} />
              </div>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

function Reasons({ locale, icon, reasons }: { locale: Locale; icon: LucideIcon; reasons: readonly LineReason[] }) {
  const empty = translator(locale, clientImportMessages)("check.empty");
  return (
    <ul className="grid gap-1">
      {reasons.map(({ cell, text, why }, i) => (
        <li key={i} className="flex gap-2">
          <span className="mt-0.5 flex-none text-alert-ink">
            <Icon icon={icon} size={16} />
          </span>
          <span>
            {cell && (
              <>
                <b>{cell}</b>, <bdi>{text || empty}</bdi>
                <br />
              </>
            )}
            {why}
          </span>
        </li>
      ))}
    </ul>
  );
}

function What({ locale, verdict }: { locale: Locale; verdict: Exclude<VerdictLine, { kind: "refused" }> }) {
  const t = translator(locale, clientImportMessages);
  const { line, name, kind, of } = verdict;
  if (!of)
    return (
      <Tag tone="ok" icon={CirclePlus}>
        {t("check.create")}
      </Tag>
    );
  const earlier = /^\d+$/.test(of.clientId) ? Number(of.clientId) : null;
  const who = <bdi>{of.name}</bdi>;
  const said =
    kind === "present" ? (
      <Tag icon={CircleCheck}>{t("check.present")}</Tag>
    ) : kind === "alike" ? (
      <Tag tone="notice" icon={UsersRound}>
        {t("check.alike")}
      </Tag>
    ) : (
      <Tag tone="ok" icon={CirclePlus}>
        {t("check.despite")}
      </Tag>
    );
  return (
    <>
      {said}
      <span className="mt-1 block">
        {earlier === null ? (
          <Link href={`/clients/${of.clientId}`} prefetch={false}>
            {who}
          </Link>
        ) : (
          <>
            {t("check.line", { n: String(earlier) })}, {who}
          </>
        )}
      </span>
      {kind !== "present" && <small>{reasonOf(of, locale)}</small>}
      {kind !== "present" && (
        <Checkbox
          name={`create-${line}`}
          value={of.clientId}
          defaultChecked={kind === "create"}
          aria-label={t("check.anywayLabel", { n: String(line), name })}
        >
          {t("check.anyway")}
        </Checkbox>
      )}
    </>
  );
}
