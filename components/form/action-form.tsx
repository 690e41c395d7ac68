"use client";

import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { Action } from "@/lib/platform/access/actions";
import { FormErrors } from "./form-errors";
import { FormContext } from "./state";
import { useForm } from "./use-form";

type Props = {
  action: Action;
  /** For fields that stand outside it. */
  id?: string;
  className?: string;
  /** Shown after success, unless the action redirects. */
  done?: ReactNode;
  children: ReactNode;
};

/** A form that works before its script loads: errors appear at its head and next to each field. */
export function ActionForm({ action, id, className, done, children }: Props) {
  const { state, failure, form } = useForm(action);
  if (state?.ok && done)
    return (
      <Notice tone="ok" role="status">
        {done}
      </Notice>
    );
  return (
    <form {...form} id={id} className={className}>
      <FormErrors failure={failure} />
      <FormContext value={failure}>{children}</FormContext>
    </form>
  );
}
