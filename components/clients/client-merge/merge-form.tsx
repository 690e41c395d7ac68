import { CalendarCheck, Link2, Undo2 } from "lucide-react";
import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { RadioCell } from "@/components/form/radio-cell";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { Facts } from "@/components/ui/facts";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientMergeMessages } from "@/lib/clients/client-merge/messages";
import { proposed, type MergeField } from "@/lib/clients/client-merge/rules";

/** One field of both records, formatted; null if empty. */
export type MergeRow = { field: MergeField; kept: string | null; gone: string | null };
export type MergeAccount = { id: string; email: string; of: string };

type Props = {
  locale: Locale;
  kept: { id: string; name: string };
  gone: { id: string; name: string; lastName: string; sessions: number };
  /** The two look like different people: staff must type a confirmation. */
  different: boolean;
  rows: readonly MergeRow[];
  accounts: readonly MergeAccount[];
  seen: string;
  merge: Action;
};

/** Shows both records side by side, to choose each field. Works without JavaScript. */
export function MergeForm({ locale, kept, gone, different, rows, accounts, seen, merge }: Props) {
  const t = translator(locale, clientMergeMessages);
  return (
    <ActionForm action={merge}>
      <input type="hidden" name="kept" value={kept.id} />
      <input type="hidden" name="gone" value={gone.id} />
      <input type="hidden" name="seen" value={seen} />
      <table className="pick-one">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t("field")}</span>
            </th>
            <th scope="col">
              {t("stays")}{" "}
              <b>
                <bdi>{kept.name}</bdi>
              </b>
            </th>
            <th scope="col">
              {t("goes")}{" "}
              <b>
                <bdi>{gone.name}</bdi>
              </b>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.field} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
      <fieldset className="mt-6">
        <legend className="legend">{t("accounts")}</legend>
        {accounts.map(({ id, email, of }) => (
          <CheckField key={id} name={`keep-${id}`} defaultChecked detail={t("accountOf", { name: of })}>
            <bdi>{email}</bdi>
          </CheckField>
        ))}
        <p className="muted">{t(accounts.length > 0 ? "accountAbout" : "accountNone")}</p>
      </fieldset>
      <div className="then mt-6">
        <h3>{t("next")}</h3>
        <Facts
          tight
          facts={[
            { icon: CalendarCheck, text: t("sessions", { n: gone.sessions, name: gone.name }) },
            { icon: Link2, text: t("leads") },
            { icon: Undo2, text: t("undo") },
          ]}
        />
      </div>
      {different && (
        <div className="mt-6 max-w-[32em]">
          <Notice tone="alert" title={t("differentTitle")}>
            <p>{t("different", { kept: kept.name, gone: gone.name })}</p>
          </Notice>
          <div className="mt-4">
            <TextField name="confirmation" label={t("confirmation", { lastName: gone.lastName })} autoComplete="off" />
          </div>
        </div>
      )}
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** Equal values need no choice. */
function Row({ row: { field, kept, gone }, locale }: { row: MergeRow; locale: Locale }) {
  const t = translator(locale, clientMergeMessages);
  const say = (value: string | null) => (value ? <bdi>{value}</bdi> : <span className="muted">{t("missing")}</span>);
  const name = t(`fields.${field}`);
  const choice = proposed(kept, gone);
  const cell = (side: "kept" | "gone", value: string | null) => (
    <td>
      <label>
        <RadioCell
          name={field}
          value={side}
          defaultChecked={choice === side}
          aria-label={`${t("pick", { field: name })}: ${value ?? t("missing")}`}
        />
        <span className="min-w-0">{say(value)}</span>
      </label>
    </td>
  );
  if (kept === gone)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={2}>
          <input type="hidden" name={field} value="kept" />
          {say(kept)}
        </td>
      </tr>
    );
  return (
    <tr>
      <th scope="row">{name}</th>
      {cell("kept", kept)}
      {cell("gone", gone)}
    </tr>
  );
}
