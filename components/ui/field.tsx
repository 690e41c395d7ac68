import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Props that a control takes from its field. */
export type ControlProps = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

export type FieldProps = {
  /** Also the target of the error summary's link. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** The text "(optional)"; a required field has no mark. */
  optional?: string;
  /** Spans both columns of a two-column form. */
  wide?: boolean;
};

/** Label, hint, error, control: in this order, because a screen magnifier moves downwards. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  wide,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  return (
    <div className={wide ? "wide" : undefined}>
      <label className="label" htmlFor={id}>
        {label}
        {optional && <span className="optional"> {optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children(controlProps(id, hint, error))}
    </div>
  );
}

/** Returns the attributes that link a control to its hint and its error. */
export function controlProps(id: string, hint: ReactNode, error: string | undefined): ControlProps {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { id, ...(described && { "aria-describedby": described }), ...(error && { "aria-invalid": true }) };
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="err" id={id}>
      <Icon icon={CircleAlert} size={16} strokeWidth={2.2} />
      <span>{children}</span>
    </p>
  );
}
