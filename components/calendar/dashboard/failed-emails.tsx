import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import { dashboardMessages } from "@/lib/calendar/dashboard/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

export type FailedLine = { id: string; what: string; recipient: string; when: string };

/** Emails that could not be delivered, each with a button to retry. */
export function FailedEmails({
  lines,
  retry,
  locale,
}: {
  lines: readonly FailedLine[];
  retry: Action;
  locale: Locale;
}) {
  const t = translator(locale, dashboardMessages);
  return (
    <ul className="list">
      {lines.map(({ id, what, recipient, when }) => (
        <li key={id} className="opt-row">
          <span className="t">
            <b>{what}</b>
            <small>
              <bdi>{recipient}</bdi>, {when}
            </small>
          </span>
          <ActionForm action={retry}>
            <input type="hidden" name="email" value={id} />
            <SubmitButton size="sm" busy={t("sending")} aria-label={t("sendAgainTo", { recipient, what })}>
              {t("sendAgain")}
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  );
}
