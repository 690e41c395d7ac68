import { ActionForm } from "@/components/form/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { clientMergeMessages } from "@/lib/clients/client-merge/messages";

type Props = {
  locale: Locale;
  merge: string;
  name: string;
  day: string;
  by: string | null;
  until: string;
  undo: Action;
};

/** Notice that another record was merged into this one, with Undo while it is possible. */
export function UndoMerge({ locale, merge, name, day, by, until, undo }: Props) {
  const t = translator(locale, clientMergeMessages);
  return (
    <Notice title={t("notice", { name })}>
      <p>{t("noticeAbout", { day, by: by ?? t("somebody"), until, name })}</p>
      <ActionForm action={undo} className="mt-2">
        <input type="hidden" name="merge" value={merge} />
        <SubmitButton size="sm" busy={t("undoBusy")}>
          {t("undoAction")}
        </SubmitButton>
      </ActionForm>
    </Notice>
  );
}
