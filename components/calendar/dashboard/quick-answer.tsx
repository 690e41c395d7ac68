"use client";

import { ActionForm } from "@/components/form/action-form";
import { withUndo } from "@/components/sessions/sessions/with-undo";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";

export type QuickAnswerView = {
  session: string;
  sequence: number;
  to: "attended" | "booked";
  /** `label`: accessible name, with the client and the time; `done`, `undo`, `undone`: the toast. */
  words: { submit: string; label: string; busy: string; done: string; undo: string; undone: string };
};

/** The usual answer about one session, by one press, with Undo for a minute. */
export function QuickAnswer({ view, action, undo }: { view: QuickAnswerView; action: Action; undo: Action }) {
  const { session, sequence, to, words } = view;
  return (
    <ActionForm
      action={withUndo(action, undo, session, { done: () => words.done, undo: words.undo, undone: words.undone })}
    >
      <input type="hidden" name="session" value={session} />
      <input type="hidden" name="sequence" value={sequence} />
      <input type="hidden" name="to" value={to} />
      <SubmitButton size="sm" busy={words.busy} aria-label={words.label}>
        {words.submit}
      </SubmitButton>
    </ActionForm>
  );
}
