import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** What a control takes from its field. */
export type ControlProps = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

export type FieldProps = {
  /** Also where the error summary's link leads. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  /** The words "(optional)"; a required field says nothing. */
  optional?: string;
  /** Over the whole width of a two-column form. */
  wide?: boolean;
};

/** Label, hint, error, control: in this order, because a screen magnifier reads downwards. */
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

/** The attributes that tie a control to its hint and its error. */
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
