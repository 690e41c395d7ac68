"use client";

import { useEffect, useId, useRef } from "react";
import { CircleAlert } from "./glyphs";
import { Icon } from "./icon";

export type SummaryError = {
  /** The id of the control that the message is about. */
  field: string;
  message: string;
};

type Props = {
  title: string;
  errors: readonly SummaryError[];
  /** Stands between a field's label and its message. */
  afterLabel?: string;
};

/** Summarizes a failed form at its head: the number of errors, with a link to each. */
export function ErrorSummary({ title, errors, afterLabel = ": " }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  // A new list means a new attempt: focus moves here each time.
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div ref={box} className="prob" role="alert" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId}>
        <Icon icon={CircleAlert} size={20} strokeWidth={2} />
        {title}
      </h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
              {/* The fields, which know their labels, stand elsewhere in the form. */}
              <span ref={(node) => void node?.replaceChildren(labelOf(field, afterLabel))} />
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Returns the words of a field's label or legend, without its mark "(optional)", and `end`; "" for a lone checkbox. */
function labelOf(id: string, end: string): string {
  const control = document.getElementById(id);
  const group = control instanceof HTMLInputElement && control.type === "radio" ? control.closest("fieldset") : control;
  const label =
    group instanceof HTMLFieldSetElement
      ? group.querySelector("legend")
      : document.querySelector(`label.label[for="${CSS.escape(id)}"]`);
  const words = label?.cloneNode(true) as Element | undefined;
  for (const mark of words?.querySelectorAll(".optional, .sr-only") ?? []) mark.remove();
  const text = words?.textContent?.trim();
  return text ? text + end : "";
}

// Browsers differ on whether following a fragment also focuses the control.
function focusField(event: { preventDefault(): void }, id: string) {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.focus();
}
