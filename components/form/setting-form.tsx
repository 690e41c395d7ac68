"use client";

import type { ReactNode } from "react";
import { FormErrors } from "./form-errors";
import { FormContext } from "./state";
import { useForm } from "./use-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Action } from "@/lib/platform/access/actions";

export type FormWords = { save: string; busy: string; saved: string };

type Props = {
  action: Action;
  words: FormWords;
  /** A prefix for the fields' ids, if several forms of the page have fields of the same names. */
  prefix?: string;
  /** An accessible addition to the button's label, if several forms have the same label. */
  label?: string;
  children: ReactNode;
};

/** A section of the settings with its own Save button; it stays open and confirms that it was saved. */
export function SettingForm({ action, words, prefix = "", label, children }: Props) {
  const { state, failure, form } = useForm(action);
  return (
    <form {...form}>
      {state?.ok && (
        <div className="mb-4">
          <Notice tone="ok" role="status">
            {words.saved}
          </Notice>
        </div>
      )}
      <FormErrors failure={failure} prefix={prefix} />
      <FormContext value={failure}>{children}</FormContext>
      <div className="acts">
        <SubmitButton variant="save" busy={words.busy} aria-label={label}>
          {words.save}
        </SubmitButton>
      </div>
    </form>
  );
}
