"use client";

import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { Failure } from "./state";

type Props = {
  failure: Failure | null;
  /** Put before the names of the fields in their ids, if several forms of the page have the same names. */
  prefix?: string;
};

/** Opens a form whose submission was refused: one notice, or a summary that links to each field. */
export function FormErrors({ failure, prefix = "" }: Props) {
  const errors = Object.entries(failure?.fields ?? {}).map(([name, message]) => ({
    field: `${prefix}${name}`,
    message,
  }));
  return (
    <>
      {failure && errors.length === 0 && (
        <Notice tone="alert" role="alert">
          {failure.error}
        </Notice>
      )}
      <ErrorSummary title={failure?.error ?? ""} errors={errors} />
    </>
  );
}
