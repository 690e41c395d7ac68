"use client";

import { useEffect, useMemo } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FailureNotice } from "./failure-notice";
import type { Failure } from "./state";

type Props = {
  failure: Failure | null;
  /** Put before the names of the fields in their ids, if several forms of the page have the same names. */
  prefix?: string;
};

/** Opens a form whose submission was refused: one notice, or a summary that links to each field. */
export function FormErrors({ failure, prefix = "" }: Props) {
  // One list per attempt: a new one moves the focus to the summary.
  const errors = useMemo(
    () =>
      Object.entries(failure?.fields ?? {})
        .filter(([, message]) => message !== failure?.error) // said by the title already
        .map(([name, message]) => ({ field: `${prefix}${name}`, message })),
    [failure, prefix],
  );
  useErrorTitle(failure);
  return (
    <>
      {failure && errors.length === 0 && <FailureNotice failure={failure} />}
      <ErrorSummary title={failure?.error ?? ""} errors={errors} afterLabel={failure?.words?.afterLabel} />
    </>
  );
}

/** Marks the page's title, which a screen reader says first, while its form stands refused. */
function useErrorTitle(failure: Failure | null) {
  useEffect(() => {
    const mark = failure?.words?.title;
    if (!mark || document.title.startsWith(mark)) return;
    document.title = mark + document.title;
    return () => {
      if (document.title.startsWith(mark)) document.title = document.title.slice(mark.length);
    };
  }, [failure]);
}
