import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { exportMessages } from "@/lib/clients/export/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** Asks for the reason for exporting a client's data. */
export function ExportClientForm({ locale, client, submit }: { locale: Locale; client: string; submit: Action }) {
  const t = translator(locale, exportMessages);
  return (
    <ActionForm action={submit}>
      <input type="hidden" name="client" value={client} />
      <TextField
        name="reason"
        label={t("client.reason")}
        hint={t("client.reasonHint")}
        autoComplete="off"
        maxLength={200}
      />
      <div className="acts">
        <SubmitButton variant="save" busy={t("client.busy")}>
          {t("client.submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
