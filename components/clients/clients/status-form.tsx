import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { clientsMessages } from "@/lib/clients/clients/messages";
import { CLIENT_STATUSES } from "@/lib/clients/clients/rules";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Id of the form to which the list's checkboxes belong: they stand outside it, beside other forms. */
export const STATUS_FORM = "client-status";

/** Changes the status of the clients ticked in the list. Works without JavaScript. */
export function ClientStatusForm({ locale, save }: { locale: Locale; save: Action }) {
  const t = translator(locale, clientsMessages);
  return (
    <ActionForm action={save} id={STATUS_FORM} className="mt-4 max-w-[640px]">
      <div className="form">
        <SelectField
          name="status"
          label={t("bulk.status")}
          defaultValue="inactive"
          options={CLIENT_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      </div>
      <div className="acts">
        <SubmitButton busy={t("busy")}>{t("bulk.submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
