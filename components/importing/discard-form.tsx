import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/access/actions";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { importingMessages } from "@/lib/importing/messages";

/** Deletes what is kept of an import before its time. */
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
  const t = translator(locale, importingMessages);
  return (
    <ActionForm action={discard}>
      <input type="hidden" name="import" value={id} />
      <SubmitButton variant="quiet" busy={t("check.discardBusy")}>
        {t(done ? "result.discard" : "check.discard")}
      </SubmitButton>
    </ActionForm>
  );
}
