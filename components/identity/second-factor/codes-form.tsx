"use client";

import { useActionState, type ReactNode } from "react";
import { FailureNotice } from "@/components/form/failure-notice";
import { FormContext } from "@/components/form/state";
import { CopyButton } from "@/components/ui/copy-button";
import { buttonClass } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Action } from "@/lib/platform/access/actions";

type Labels = Record<"title" | "about" | "copy" | "copied" | "kept", string>;

/** A form that returns recovery codes and shows them once in its own place. Works without JavaScript. */
export function CodesForm({ action, labels, children }: { action: Action; labels: Labels; children: ReactNode }) {
  const [state, submit] = useActionState(action, null);
  if (state?.ok) {
    const { codes } = state.data as { codes: string[] };
    return (
      <div role="status">
        <h3>{labels.title}</h3>
        <p>{labels.about}</p>
        <div className="give mt-3">
          <div>
            <span />
            <CopyButton text={codes.join("\n")} label={labels.copy} name={labels.copy} done={labels.copied} />
          </div>
          <pre className="code">{codes.join("\n")}</pre>
        </div>
        <div className="acts">
          <a className={buttonClass({ variant: "save" })} href="/settings/security">
            {labels.kept}
          </a>
        </div>
      </div>
    );
  }
  const errors = Object.entries(state?.fields ?? {}).map(([field, message]) => ({ field, message }));
  return (
    <form action={submit} noValidate>
      {state && errors.length === 0 && <FailureNotice failure={state} />}
      <ErrorSummary title={state?.error ?? ""} errors={errors} />
      <FormContext value={state}>{children}</FormContext>
    </form>
  );
}
