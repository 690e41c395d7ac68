"use client";

import { useEffect, useId, useRef } from "react";
import { CircleAlert } from "./glyphs";
import { Icon } from "./icon";

export type SummaryError = {
  /** The id of the control that the message is about. */
  field: string;
  message: string;
};

type Props = { title: string; errors: readonly SummaryError[] };

/** Summarizes a failed form at its head: the number of errors, with a link to each. */
export function ErrorSummary({ title, errors }: Props) {
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
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

// Browsers differ on whether following a fragment also focuses the control.
function focusField(event: { preventDefault(): void }, id: string) {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  control.focus();
}
