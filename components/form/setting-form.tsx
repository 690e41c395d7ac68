"use client";

import { useActionState, type ReactNode } from "react";
import { FormContext } from "@/components/form/state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";

export type FormWords = { save: string; busy: string; saved: string };

type Props = {
  action: Action;
  words: FormWords;
  /** What the ids of the fields begin with, where several forms of the page have the same names. */
  prefix?: string;
  /** What else the button is to say, where several forms have the same. */
  label?: string;
  children: ReactNode;
};

/** A part of the settings, saved by itself: it stays open, and says so when it is saved. */
export function SettingForm({ action, words, prefix = "", label, children }: Props) {
  const [state, submit] = useActionState(action, null);
  const failure = state && !state.ok ? state : null;
  const errors = Object.entries(failure?.fields ?? {}).map(([field, message]) => ({
    field: `${prefix}${field}`,
    message,
  }));
  return (
    <form action={submit} noValidate>
      {state?.ok && (
        <div className="mb-4">
          <Notice tone="ok" role="status">
            {words.saved}
          </Notice>
        </div>
      )}
      {failure && errors.length === 0 && (
        <Notice tone="alert" role="alert">
          {failure.error}
        </Notice>
      )}
      <ErrorSummary title={failure?.error ?? ""} errors={errors} />
      <FormContext value={failure}>{children}</FormContext>
      <div className="acts">
        <SubmitButton variant="save" busy={words.busy} aria-label={label}>
          {words.save}
        </SubmitButton>
      </div>
    </form>
  );
}
