import type { ReactNode } from "react";
import { FieldError } from "./field";

export type RadioOption = {
  value: string;
  label: ReactNode;
  detail?: ReactNode;
  /** On the right: a price or an avatar. */
  end?: ReactNode;
};

type Props = {
  name: string;
  legend: ReactNode;
  options: readonly RadioOption[];
  defaultValue?: string;
  error?: string;
  /** `duo`: two or three short choices side by side. */
  look?: "list" | "duo";
};

/** A list of radio buttons. CSS alone tints the chosen row, so it needs no script. */
export function RadioList({ name, legend, options, defaultValue, error, look = "list" }: Props) {
  return (
    <fieldset className="wide" aria-describedby={error && `${name}-error`}>
      <legend className="legend">{legend}</legend>
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <div className={look}>
        {options.map(({ value, label, detail, end }, index) => (
          <label key={value} className={look === "list" ? "opt-row" : undefined}>
            {/* The first has the name as its id: the error summary links to it. */}
            <input
              className="radio"
              type="radio"
              name={name}
              value={value}
              id={index === 0 ? name : undefined}
              defaultChecked={value === defaultValue}
            />
            {look === "duo" ? (
              label
            ) : (
              <span className="t">
                <b>{label}</b>
                {detail && <small>{detail}</small>}
              </span>
            )}
            {end && <span className="end">{end}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
