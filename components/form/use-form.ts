"use client";

import { startTransition, useActionState, useEffect, useRef, type FormEvent, type RefObject } from "react";
import type { Action, ActionState } from "@/lib/platform/access/actions";
import { isConflict, type Failure } from "./state";

type FormProps = {
  action: (form: FormData) => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  ref: RefObject<HTMLFormElement | null>;
  noValidate: true;
};

/**
 * Runs a form's action. Unlike React's own submission it does not reset the form afterwards: what somebody changes while
 * it is being sent stays. Without its script, the browser submits the form by itself.
 */
export function useForm(action: Action): {
  state: ActionState;
  failure: Failure | null;
  pending: boolean;
  form: FormProps;
} {
  const [state, submit, pending] = useActionState(action, null);
  const ref = useRef<HTMLFormElement>(null);
  const sent = useRef<FormData | null>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    sent.current = form;
    startTransition(() => submit(form));
  };
  useEffect(() => {
    if (ref.current) follow(ref.current, state, sent.current);
  });
  const failure = state && !state.ok ? state : null;
  return { state, failure, pending, form: { action: submit, onSubmit, ref, noValidate: true } };
}

/**
 * Brings the fields of an edit form up to date with the page, without touching what somebody is typing. The value that
 * a field was opened with moves on only together with the field, after it was saved, or once the sender sees the other.
 */
function follow(form: HTMLFormElement, state: ActionState, sent: FormData | null): void {
  for (const opened of form.querySelectorAll<HTMLInputElement>("input[data-now]")) {
    const { field = "", now = "" } = opened.dataset;
    if (opened.value === now) continue;
    const shown = read(form, field);
    const shownAsSent = state?.ok === true && sent !== null && shown === String(sent.get(field) ?? "");
    if (shown === opened.value || shownAsSent) write(form, field, now);
    const conflict = state !== null && !state.ok && isConflict(state, field);
    if (shown === opened.value || state?.ok || conflict) opened.value = now;
  }
}

function read(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? "");
}

function write(form: HTMLFormElement, name: string, value: string): void {
  for (const control of form.elements) {
    if (control.getAttribute("name") !== name) continue;
    if (control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type))
      control.checked = control.value === value;
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
      control.value = value;
  }
}
