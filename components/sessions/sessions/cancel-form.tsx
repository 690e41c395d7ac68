"use client";

import { type ReactNode, useContext } from "react";
import { ActionForm } from "@/components/form/action-form";
import { FormContext } from "@/components/form/state";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";

type Props = {
  action: Action;
  practice: string;
  session: string;
  sequence: number;
  /** A cancellation was already late when the page was rendered. */
  late: boolean;
  /** The field for a word to the therapist. */
  note?: ReactNode;
  words: { free: string; late: string; next: string; submit: string; submitLate: string; busy: string; keep: string };
};

/** The button that cancels, and its terms: free, or late. The terms that it announced are those that apply. */
export function CancelForm({ action, practice, session, sequence, note, ...terms }: Props) {
  return (
    <ActionForm action={action}>
      <input type="hidden" name="practice" value={practice} />
      <input type="hidden" name="session" value={session} />
      <input type="hidden" name="sequence" value={sequence} />
      <Terms note={note} {...terms} keep={`/portal/${practice}/sessions/${session}`} />
    </ActionForm>
  );
}

function Terms({ late: wasLate, words, note, keep }: Pick<Props, "late" | "words" | "note"> & { keep: string }) {
  const failure = useContext(FormContext);
  const late = wasLate || failure?.code === "now_late";
  return (
    <>
      <input type="hidden" name="to" value={late ? "late_cancelled" : "cancelled"} />
      <p>{late ? words.late : words.free}</p>
      <p className="muted">{words.next}</p>
      <div className="form mt-4">{note}</div>
      <div className="acts">
        <SubmitButton variant="alert" size="main" busy={words.busy}>
          {late ? words.submitLate : words.submit}
        </SubmitButton>
        <ButtonLink href={keep} size="main">
          {words.keep}
        </ButtonLink>
      </div>
    </>
  );
}
