"use client";

import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { toast, untoast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import type { SessionCardView } from "./session-card";
import { withUndo } from "@/components/sessions/sessions/with-undo";

type Props = {
  view: Pick<
    SessionCardView,
    "name" | "session" | "sequence" | "states" | "undone" | "moveHref" | "placeHref" | "lengthHref"
  >;
  locale: Locale;
  change: Action;
  undo: Action;
};

const order = ["attended", "no_show", "late_cancelled", "cancelled"] as const;

/** The actions available on an open session, each with Undo for a minute. */
export function SessionActions({ view, locale, change, undo }: Props) {
  const t = translator(locale, sessionsMessages);
  const { name, session, sequence, states, undone, moveHref, placeHref, lengthHref } = view;
  const announcing = withUndo(change, undo, session, {
    done: (form) => t(`staff.done.${order.find((to) => to === form.get("to")) ?? "attended"}`, { name }),
    undo: translator(locale, commonMessages)("undo"),
    undone: t("staff.done.undone"),
  });
  const takeBack: Action = async (previous, form) => {
    const state = await undo(previous, form);
    if (!state?.ok) return state;
    untoast(session);
    toast(t("staff.done.undone"));
    return state;
  };
  const back = undone && (
    <ActionForm action={takeBack} className="why">
      <p className="small muted mb-2">{t(undone === "requested" ? "staff.undoAnswerHint" : "staff.undoHint")}</p>
      <input type="hidden" name="session" value={session} />
      <input type="hidden" name="sequence" value={sequence} />
      <SubmitButton busy={t("staff.busy")}>{translator(locale, commonMessages)("undo")}</SubmitButton>
    </ActionForm>
  );
  if (!moveHref && !order.some((to) => states.includes(to))) return back;
  return (
    <>
      {back}
      <div className="why session-acts" role="group" aria-label={t("staff.group")}>
        {order
          .filter((to) => states.includes(to))
          .map((to) => (
            <ActionForm key={to} action={announcing}>
              <input type="hidden" name="session" value={session} />
              <input type="hidden" name="sequence" value={sequence} />
              <input type="hidden" name="to" value={to} />
              <SubmitButton busy={t("staff.busy")}>
                {to === "cancelled" ? t("cancelSession") : translator(locale, calendarMessages)(`status.${to}`)}
              </SubmitButton>
            </ActionForm>
          ))}
        {moveHref && <ButtonLink href={moveHref}>{t("reschedule")}</ButtonLink>}
        {placeHref && <ButtonLink href={placeHref}>{t("changePlace")}</ButtonLink>}
        {lengthHref && (
          <ButtonLink href={lengthHref} scroll={false}>
            {t("changeLength")}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
