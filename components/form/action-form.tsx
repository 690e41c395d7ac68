"use client";

import { useActionState, type ReactNode } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { Action } from "@/lib/platform/access/actions";
import { FormContext } from "./state";

type Props = {
  action: Action;
  className?: string;
  /** Shown after success, unless the action redirects. */
  done?: ReactNode;
  children: ReactNode;
};

/** A form that works before its script loads: errors appear at its head and next to each field. */
export function ActionForm({ action, className, done, children }: Props) {
  const [state, submit] = useActionState(action, null);
  const failure = state && !state.ok ? state : null;
  const errors = Object.entries(failure?.fields ?? {}).map(([field, message]) => ({ field, message }));
  if (state?.ok && done)
    return (
      <Notice tone="ok" role="status">
        {done}
      </Notice>
    );
  return (
    <form action={submit} className={className} noValidate>
      {failure && errors.length === 0 && (
        <Notice tone="alert" role="alert">
          {failure.error}
        </Notice>
      )}
      <ErrorSummary title={failure?.error ?? ""} errors={errors} />
      <FormContext value={failure}>{children}</FormContext>
    </form>
  );
}
