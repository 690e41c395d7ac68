import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { LOCALES, type Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { IMPORT_COLUMNS, type ImportColumn } from "@/lib/clients/client-import/schema";

/** A column of the list: its header, and sample values from the first lines. */
export type ListColumn = { header: string; sample: string[]; holds: ImportColumn | null };

type Props = {
  locale: Locale;
  id: string;
  columns: readonly ListColumn[];
  language: Locale;
  therapist: string | null;
  dates: string | null;
  therapists: readonly { id: string; name: string }[];
  plan: Action;
};

/** Maps each column to a field, initially guessed from its header. */
export function ColumnsForm({ locale, id, columns, language, therapist, dates, therapists, plan }: Props) {
  const t = translator(locale, clientImportMessages);
  const c = translator(locale, clientsMessages);
  const options = [
    { value: "", label: t("columns.nothing") },
    ...IMPORT_COLUMNS.map((value) => ({ value, label: t(`columns.fields.${value}`) })),
  ];
  return (
    <ActionForm action={plan} className="max-w-[860px]">
      <input type="hidden" name="import" value={id} />
      <table className="tbl">
        <caption className="sr-only">{t("columns.caption")}</caption>
        <thead>
          <tr>
            {(["column", "sample", "holds"] as const).map((head) => (
              <th key={head} scope="col">
                {t(`columns.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, sample, holds }, i) => {
            const name = header || t("columns.unnamed", { n: String(i + 1) });
            return (
              <tr key={i}>
                <th scope="row" className="max-w-[220px] wrap-anywhere">
                  <bdi>{name}</bdi>
                </th>
                <td className="max-w-[320px] wrap-anywhere text-ink-2">
                  {sample.map((text, line) => (
                    <span key={line} className="block">
                      <bdi>{text}</bdi>
                    </span>
                  ))}
                </td>
                <td>
                  <SelectField
                    name={`column-${i}`}
                    label={<span className="sr-only">{t("columns.holdsLabel", { name })}</span>}
                    defaultValue={holds ?? ""}
                    options={options}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h2 className="mt-6 mb-3 text-section font-[650]">{t("columns.defaults")}</h2>
      <div className="form max-w-[640px]">
        <SelectField
          name="language"
          label={t("columns.language")}
          defaultValue={language}
          options={LOCALES.map((value) => ({ value, label: c(`languages.${value}`) }))}
        />
        <SelectField
          name="therapist"
          label={t("columns.therapist")}
          defaultValue={therapist ?? ""}
          options={[
            { value: "", label: c("form.noTherapist") },
            ...therapists.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <SelectField
          name="dates"
          label={t("columns.dates")}
          hint={t("columns.datesHint")}
          defaultValue={dates ?? ""}
          options={[
            { value: "", label: t("columns.order.none") },
            { value: "dmy", label: t("columns.order.dmy") },
            { value: "mdy", label: t("columns.order.mdy") },
          ]}
          wide
        />
      </div>
      <div className="acts">
        <SubmitButton variant="ink" busy={t("columns.busy")}>
          {t("columns.submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
