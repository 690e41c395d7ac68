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
import { StatusForm } from "./status-form";

type Props = {
  view: Pick<
    SessionCardView,
    | "name"
    | "session"
    | "sequence"
    | "status"
    | "states"
    | "undone"
    | "emailable"
    | "moveHref"
    | "placeHref"
    | "lengthHref"
  >;
  locale: Locale;
  change: Action;
  undo: Action;
};

/** Recorded by one press, when the session was as planned. */
const usual = ["attended", "no_show"] as const;
const order = ["booked", "attended", "no_show", "cancelled", "late_cancelled"] as const;

/** The actions available on an open session, each with Undo for a minute. */
export function SessionActions({ view, locale, change, undo }: Props) {
  const t = translator(locale, sessionsMessages);
  const { name, session, sequence, status, states, undone, emailable, moveHref, placeHref, lengthHref } = view;
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
  const possible = order.filter((to) => states.includes(to));
  const direct = status === "booked" ? usual.filter((to) => states.includes(to)) : [];
  const folded = possible.filter((to) => !direct.some((one) => one === to));
  if (!moveHref && possible.length === 0) return back;
  return (
    <>
      {back}
      <div className="why session-acts" role="group" aria-label={t("staff.group")}>
        {direct.map((to) => (
          <ActionForm key={to} action={announcing}>
            <input type="hidden" name="session" value={session} />
            <input type="hidden" name="sequence" value={sequence} />
            <input type="hidden" name="to" value={to} />
            <SubmitButton busy={t("staff.busy")}>{translator(locale, calendarMessages)(`status.${to}`)}</SubmitButton>
          </ActionForm>
        ))}
        {moveHref && <ButtonLink href={moveHref}>{t("reschedule")}</ButtonLink>}
        {placeHref && <ButtonLink href={placeHref}>{t("changePlace")}</ButtonLink>}
        {lengthHref && (
          <ButtonLink href={lengthHref} scroll={false}>
            {t("changeLength")}
          </ButtonLink>
        )}
        {folded.length > 0 && (
          <StatusForm
            action={announcing}
            session={{ id: session, sequence, status }}
            states={folded}
            emailable={emailable}
            locale={locale}
          />
        )}
      </div>
    </>
  );
}
