"use client";

import { useContext } from "react";
import { CircleAlert, CircleCheck, Info } from "lucide-react";
import { ActionForm } from "@/components/form/action-form";
import { FormContext } from "@/components/form/state";
import { TextField } from "@/components/form/text-field";
import { FormKey } from "@/components/sessions/staff-booking/book-for-client";
import { EmailClient } from "@/components/sessions/sessions/email-client";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { seriesMessages } from "@/lib/sessions/series/messages";
import type { RowView } from "@/lib/sessions/series/rules";

const icons = { free: CircleCheck, rule: Info, open: CircleAlert } as const;

type Props = {
  action: Action;
  choice: Readonly<Record<string, string>>;
  /** The preview, and (`seen`) the conflicts that it is compared with when the form is saved. */
  rows: readonly RowView[];
  seen: string;
  formKey: string;
  /** Whether the client can be emailed: one email with all the dates ahead. */
  emailable: boolean;
  reasonRequired: boolean;
  locale: Locale;
};

/** Previews every session of the series, each with its conflicts and a choice, before any is saved. */
export function SeriesForm({ action, choice, rows, seen, formKey, emailable, reasonRequired, locale }: Props) {
  const t = translator(locale, seriesMessages);
  return (
    <ActionForm action={action} className="stack">
      {Object.entries(choice).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormKey made={formKey} />
      <Rows shown={rows} seen={seen} reasonRequired={reasonRequired} locale={locale} />
      {emailable && <EmailClient id="email-client" locale={locale} />}
      <div className="acts">
        <SubmitButton variant="save" busy={t("busy")}>
          {t("submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

type RowsProps = { shown: readonly RowView[]; seen: string; reasonRequired: boolean; locale: Locale };

/** Renders the rows. After a refusal, shows their current state, marks those that changed, and preserves the choices. */
function Rows({ shown, seen, reasonRequired, locale }: RowsProps) {
  const t = translator(locale, seriesMessages);
  const failure = useContext(FormContext);
  const now = failure?.details as { rows: RowView[]; seen: string } | undefined;
  const rows = now?.rows ?? shown;
  return (
    <>
      <input type="hidden" name="seen" value={now?.seen ?? seen} />
      <ol className="list">
        {rows.map((row, i) => (
          <Row key={row.name} row={row} n={i + 1} locale={locale} />
        ))}
      </ol>
      {(rows.some(({ tone, options }) => tone !== "free" && options.some(({ value }) => value === "keep")) ||
        failure?.values.reason) && (
        <TextField
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
          maxLength={300}
          autoComplete="off"
          optional={
            reasonRequired && rows.some(({ tone }) => tone === "rule")
              ? undefined
              : translator(locale, commonMessages)("optional")
          }
          wide
        />
      )}
    </>
  );
}

function Row({
  row: { name, when, states, tone, changed, options, chosen },
  n,
  locale,
}: {
  row: RowView;
  n: number;
  locale: Locale;
}) {
  const t = translator(locale, seriesMessages);
  const failure = useContext(FormContext);
  const typed = failure?.values[name];
  const value = !changed && options.some((option) => option.value === typed) ? typed : chosen;
  const error = failure?.fields[name];
  return (
    <li className="series-row">
      <span className="series-when">
        <b>{when}</b>
        {changed && <Tag tone="alert">{t("changedMark")}</Tag>}
        {states.map((state) => (
          <small key={state}>
            <Icon icon={icons[tone]} size={16} />
            <bdi>{state}</bdi>
          </small>
        ))}
      </span>
      <span className="series-choice">
        {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
        <select
          key={`${value}${changed}`}
          className="input"
          id={name}
          name={name}
          defaultValue={value}
          aria-label={t("choice", { n: String(n) })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${name}-error`}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </li>
  );
}
