import { startTransition } from "react";
import { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import { UNDO_MS } from "@/lib/sessions/sessions/rules";

type Words = {
  /** What is said of a form that was done. */
  done: (form: FormData) => string;
  undo: string;
  undone: string;
};

/** A change of a session that says so, with Undo for a minute. */
export function withUndo(change: Action, undo: Action, session: string, words: Words): Action {
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
        if (answer) toast(answer.ok ? words.undone : answer.error);
      });
    toast(words.done(form), { label: words.undo, run }, UNDO_MS / 1000, session);
    return state;
  };
}
