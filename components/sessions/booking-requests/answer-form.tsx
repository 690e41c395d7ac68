"use client";

import { withUndo } from "@/components/sessions/sessions/with-undo";
import { ActionForm } from "@/components/form/action-form";
import { TextField } from "@/components/form/text-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";

type Props = { session: string; sequence: number; name: string; answer: Action; undo: Action; locale: Locale };

/** Accept and Decline buttons, the latter with an optional note to the client; each can be undone for a minute. */
export function AnswerForm({ session, sequence, name, answer, undo, locale }: Props) {
  const [t, common] = [translator(locale, bookingRequestsMessages), translator(locale, commonMessages)];
  const action = withUndo(answer, undo, session, {
    done: (form) => t(form.get("to") === "booked" ? "done.booked" : "done.declined", { name }),
    undo: common("undo"),
    undone: t("done.undone"),
  });
  const form = (to: "booked" | "declined") => (
    <>
      <input type="hidden" name="session" value={session} />
      <input type="hidden" name="sequence" value={sequence} />
      <input type="hidden" name="to" value={to} />
    </>
  );
  return (
    <div className="why" role="group" aria-label={t("title")}>
      <p className="small muted mb-2">{t("about")}</p>
      <ActionForm action={action} className="mb-4">
        {form("booked")}
        <SubmitButton variant="save" block busy={t("busy")}>
          {t("accept")}
        </SubmitButton>
      </ActionForm>
      <ActionForm action={action}>
        {form("declined")}
        <div className="mb-2">
          <TextField
            name="note"
            label={t("note")}
            hint={t("noteHint")}
            optional={common("optional")}
            maxLength={300}
            autoComplete="off"
            wide
          />
        </div>
        <SubmitButton block busy={t("busy")}>
          {t("decline")}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
