import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { exportMessages } from "@/lib/clients/export/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";

/** Asks for the owner's password again, so that an unattended browser cannot export the data. */
export function ExportPracticeForm({ locale, submit }: { locale: Locale; submit: Action }) {
  const [t, common] = [translator(locale, exportMessages), translator(locale, commonMessages)];
  return (
    <ActionForm action={submit} className="max-w-[360px]">
      <PasswordField
        name="currentPassword"
        label={t("practice.password")}
        show={common("show")}
        hide={common("hide")}
        autoComplete="current-password"
      />
      <div className="acts">
        <SubmitButton variant="save" busy={t("practice.busy")}>
          {t("practice.submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
