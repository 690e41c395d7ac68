import type { ComponentProps, ReactNode } from "react";
import { controlProps, FieldError } from "./field";

type Own = {
  id?: string;
  name: string;
  children: ReactNode;
  detail?: ReactNode;
  error?: string;
  /** `switch` for a setting that is on or off, `check` for an agreement or a choice. */
  look?: "check" | "switch";
};

/** A checkbox with its label on the right; the label is part of the click target. */
export function Checkbox({
  id,
  children,
  detail,
  error,
  look = "check",
  ...input
}: Own & Omit<ComponentProps<"input">, keyof Own>) {
  const key = id ?? input.name;
  return (
    <div className="wide">
      {error && <FieldError id={`${key}-error`}>{error}</FieldError>}
      <label className="agree">
        <input
          type="checkbox"
          className={look}
          role={look === "switch" ? "switch" : undefined}
          {...input}
          {...controlProps(key, undefined, error)}
        />
        <span>
          {children}
          {detail && <small>{detail}</small>}
        </span>
      </label>
    </div>
  );
}
