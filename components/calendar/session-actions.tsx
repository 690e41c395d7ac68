"use client";

import { startTransition } from "react";
import { ActionForm } from "@/components/form/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/access/actions";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { UNDO_MS } from "@/lib/sessions/rules";
import type { SessionCardView } from "./session-card";

type Props = { view: Pick<SessionCardView, "name" | "session" | "sequence" | "states" | "moveHref" | "placeHref" | "lengthHref">; locale: Locale; change: Action; undo: Action };

const order = ["attended", "no_show", "late_cancelled", "cancelled"] as const;

/** What can happen to an opened session now; each with Undo for a minute. */
export function SessionActions({ view, locale, change, undo }: Props) {
  const t = translator(locale, "sessions");
  const { name, session, sequence, states, moveHref, placeHref, lengthHref } = view;
  const announcing: Action = async (previous, form) => {
    const state = await change(previous, form);
    if (state?.ok) announce(order.find((to) => to === form.get("to")) ?? "attended", (state.data as { sequence: number }).sequence);
    return state;
  };
  const announce = (to: (typeof order)[number], changed: number) => {
    const run = () =>
      startTransition(async () => {
        const form = new FormData();
        form.set("session", session);
        form.set("sequence", String(changed));
        const state = await undo(null, form);
        if (state) toast(state.ok ? t("staff.done.undone") : state.error);
      });
    toast(t(`staff.done.${to}`, { name }), { label: translator(locale, "common")("undo"), run }, UNDO_MS / 1000);
  };
  if (states.includes("booked")) {
    return (
      <ActionForm action={undo} className="why">
        <p className="small muted mb-2">{t("staff.undoHint")}</p>
        <input type="hidden" name="session" value={session} />
        <input type="hidden" name="sequence" value={sequence} />
        <SubmitButton busy={t("staff.busy")}>{translator(locale, "common")("undo")}</SubmitButton>
      </ActionForm>
    );
  }
  if (states.length === 0 && !moveHref) return null;
  return (
    <div className="why session-acts" role="group" aria-label={t("staff.group")}>
      {order.filter((to) => states.includes(to)).map((to) => (
        <ActionForm key={to} action={announcing}>
          <input type="hidden" name="session" value={session} />
          <input type="hidden" name="sequence" value={sequence} />
          <input type="hidden" name="to" value={to} />
          <SubmitButton busy={t("staff.busy")}>{to === "cancelled" ? t("cancelSession") : t(`status.${to}`)}</SubmitButton>
        </ActionForm>
      ))}
      {moveHref && <ButtonLink href={moveHref}>{t("reschedule")}</ButtonLink>}
      {placeHref && <ButtonLink href={placeHref}>{t("changePlace")}</ButtonLink>}
      {lengthHref && <ButtonLink href={lengthHref} scroll={false}>{t("changeLength")}</ButtonLink>}
    </div>
  );
}
