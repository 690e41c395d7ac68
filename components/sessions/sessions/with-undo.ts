import { startTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import { UNDO_MS } from "@/lib/sessions/sessions/rules";

type Texts = {
  /** The toast after the form succeeded. */
  done: (form: FormData) => string;
  undo: string;
  undone: string;
};

/** Wraps a change to a session: shows a toast, with Undo for a minute. */
export function withUndo(change: Action, undo: Action, session: string, texts: Texts): Action {
  return async (previous, form) => {
    const state = await change(previous, form);
    if (!state?.ok) return state;
    const { sequence } = state.data as { sequence: number };
    const run = () =>
      startTransition(async () => {
        const back = new FormData();
        back.set("session", session);
        back.set("sequence", String(sequence));
        const answer = await undo(null, back);
        if (answer) toast(answer.ok ? texts.undone : answer.error);
      });
    toast(texts.done(form), { label: texts.undo, run }, UNDO_MS / 1000, session);
    return state;
  };
}
