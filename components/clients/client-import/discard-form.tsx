import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientImportMessages } from "@/lib/clients/client-import/messages";

/** Deletes the stored data of an import before it expires. */
export function DiscardForm({
  locale,
  id,
  done,
  discard,
}: {
  locale: Locale;
  id: string;
  done: boolean;
  discard: Action;
}) {
  const t = translator(locale, clientImportMessages);
  return (
    <ActionForm action={discard}>
      <input type="hidden" name="import" value={id} />
      <SubmitButton variant="quiet" busy={t("check.discardBusy")}>
        {t(done ? "result.discard" : "check.discard")}
      </SubmitButton>
    </ActionForm>
  );
}
