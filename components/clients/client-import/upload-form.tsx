import { ActionForm } from "@/components/form/action-form";
import { AreaField } from "@/components/form/area-field";
import { FileField } from "@/components/form/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";
import { MAX_UPLOAD_BYTES } from "@/lib/platform/input/uploads";

/** Uploads the list, as a file or as text pasted from a spreadsheet. */
export function UploadForm({ locale, start }: { locale: Locale; start: Action }) {
  const t = translator(locale, clientImportMessages);
  return (
    <ActionForm action={start} className="max-w-[640px]">
      <div className="form">
        <FileField
          name="file"
          label={t("upload.file")}
          hint={t("upload.fileHint")}
          most={MAX_UPLOAD_BYTES}
          tooLarge={t("errors.file_large")}
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
        />
        <AreaField
          name="pasted"
          label={t("upload.pasted")}
          hint={t("upload.pastedHint")}
          optional={translator(locale, commonMessages)("optional")}
          rows={5}
          spellCheck={false}
          autoComplete="off"
          wide
        />
      </div>
      <p className="muted mt-4">{t("upload.kept")}</p>
      <div className="acts">
        <SubmitButton variant="ink" busy={t("upload.busy")}>
          {t("upload.submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
