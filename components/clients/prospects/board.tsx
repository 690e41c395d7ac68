"use client";

import { Users } from "lucide-react";
import { useActionState, useState } from "react";
import { FailureNotice } from "@/components/form/failure-notice";
import { reporting } from "@/components/form/reporting";
import { Icon } from "@/components/ui/icon";
import { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { EditBar } from "./edit-bar";
import { BlockDialog, NotAClientDialog, type Ways } from "@/components/clients/rejections/close-dialogs";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import type { ListPlace, ProspectRow } from "./row";
import { StateTag } from "./state-tag";

type Props = {
  locale: Locale;
  rows: readonly ProspectRow[];
  list: ListPlace;
  verify: Action;
  notAClient: Ways;
  /** null if the viewer may not block. */
  block: Ways | null;
  ticked?: string;
};

/**
 * The prospects with their checkboxes; ticking one opens the edit bar. `ticked`: the account whose dialog the URL
 * opens.
 */
export function ProspectsBoard({ locale, rows, list, verify, notAClient, block, ticked: initial }: Props) {
  const t = translator(locale, prospectsMessages);
  const [closing, setClosing] = useState<"notAClient" | "block" | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(initial ? [initial] : []));
  const [state, submit] = useActionState(
    reporting<{ verified: number }>(verify, ({ verified }) => toast(t("done.verified", { n: verified }))),
    null,
  );
  // Accounts no longer in the list are no longer selected.
  const chosen = rows.filter(({ id }) => ticked.has(id));
  const people = chosen.map((row) => ({ ...row, verified: row.state !== "unverified" }));
  const [person] = people;
  const toggle = (id: string, on: boolean) =>
    setTicked(new Set(on ? [...ticked, id] : [...ticked].filter((other) => other !== id)));
  return (
    <>
      {chosen.length > 0 && (
        <EditBar
          locale={locale}
          chosen={chosen}
          list={list}
          verify={submit}
          onClear={() => setTicked(new Set())}
          onNotAClient={() => setClosing("notAClient")}
          onBlock={block && (() => setClosing("block"))}
        />
      )}
      {closing === "notAClient" && person && (
        <NotAClientDialog locale={locale} people={people} ways={notAClient} onClose={() => setClosing(null)} />
      )}
      {closing === "block" && person && block && (
        <BlockDialog locale={locale} person={person} ways={block} onClose={() => setClosing(null)} />
      )}
      {state && !state.ok && <FailureNotice failure={state} />}
      <table className="tbl">
        <caption className="sr-only">{t("caption")}</caption>
        <thead>
          <tr>
            <th className="pick">
              <span className="sr-only">{t("columns.select")}</span>
            </th>
            {(["name", "contact", "account", "signedUp", "session", "match"] as const).map((column) => (
              <th key={column} scope="col" className={column === "signedUp" ? "less" : undefined}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} locale={locale} on={ticked.has(row.id)} onToggle={(on) => toggle(row.id, on)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

type RowProps = { row: ProspectRow; locale: Locale; on: boolean; onToggle: (on: boolean) => void };

function Row({ row, locale, on, onToggle }: RowProps) {
  const t = translator(locale, prospectsMessages);
  return (
    <tr>
      <td className="pick">
        <input
          type="checkbox"
          className="check"
          checked={on}
          onChange={(event) => onToggle(event.target.checked)}
          aria-label={t("select", { name: row.name })}
        />
      </td>
      <th scope="row">
        <bdi>{row.name}</bdi>
      </th>
      <td className="wrap-break-word min-w-[min(190px,15vw)] max-w-[280px]">
        <bdi>{row.email}</bdi>
        <small>{row.phone}</small>
      </td>
      <td>
        <StateTag state={row.state} locale={locale} />
        {row.blocked && <small>{t("blocked")}</small>}
      </td>
      <td className="less nw">
        {row.signedUp.day}
        <small>{row.signedUp.time}</small>
      </td>
      <td>
        {row.session ? (
          <>
            {row.session.when}
            <small>{row.session.therapist}</small>
          </>
        ) : (
          <span className="muted">{t("noSession")}</span>
        )}
      </td>
      <td>
        {row.match ? (
          <span className="match">
            <Icon icon={Users} size={16} />
            <span>
              <bdi>{row.match.name}</bdi>
              <small>{row.match.reason}</small>
            </span>
          </span>
        ) : (
          <span className="muted">{t("noMatch")}</span>
        )}
      </td>
    </tr>
  );
}
