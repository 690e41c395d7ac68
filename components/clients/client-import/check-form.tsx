import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { VerdictRow, type VerdictLine } from "./verdict-row";

type Props = {
  locale: Locale;
  id: string;
  page: number;
  verdicts: readonly VerdictLine[];
  /** Number of clients to be created from the whole list. */
  create: number;
  pages: ReactNode;
  run: Action;
};

/** The lines of one kind, and the button that creates the clients. Either button submits the ticked lines. */
export function CheckForm({ locale, id, page, verdicts, create, pages, run }: Props) {
  const t = translator(locale, clientImportMessages);
  const choice = verdicts.filter(
    (verdict) => verdict.kind === "alike" || (verdict.kind === "create" && verdict.of !== null),
  );
  return (
    <ActionForm action={run}>
      <input type="hidden" name="import" value={id} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="lines" value={choice.map(({ line }) => line).join(",")} />
      {verdicts.length > 0 ? (
        <table className="tbl">
          <thead>
            <tr>
              {(["line", "client", "details", "what"] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`check.columns.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {verdicts.map((verdict) => (
              <VerdictRow key={verdict.line} locale={locale} verdict={verdict} />
            ))}
          </tbody>
        </table>
      ) : (
        <p className="py-4">{t("check.none")}</p>
      )}
      {pages}
      {choice.length > 0 && pages && <p className="muted mt-3">{t("check.keepFirst")}</p>}
      <p className="mt-5">
        {t("check.summary", { n: create })}
        {verdicts.some(({ kind }) => kind === "alike") && ` ${t("check.ticked")}`}
      </p>
      <div className="acts">
        <SubmitButton variant="save" name="then" value="import" busy={t("check.busy")}>
          {t("check.submit")}
        </SubmitButton>
        {choice.length > 0 && (
          <SubmitButton name="then" value="stay" busy={t("check.busy")}>
            {t("check.keep")}
          </SubmitButton>
        )}
      </div>
    </ActionForm>
  );
}
