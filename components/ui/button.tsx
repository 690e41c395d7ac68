import type { ComponentProps } from "react";

/** `save` writes to a record, `accent` is a client's main step, `alert` removes something. */
export type ButtonVariant = "save" | "accent" | "line" | "ink" | "alert" | "quiet" | "text";

export type Look = {
  variant?: ButtonVariant;
  /** `sm` inside a notice or a table, `main` for the one main step of a client page. */
  size?: "sm" | "main";
  block?: boolean;
};

/** Returns the class names of a button, for the rare element that is neither a button nor a link. */
export function buttonClass({ variant = "line", size, block }: Look, extra?: string): string {
  return ["btn", `btn-${variant}`, size && `btn-${size}`, block && "btn-block", extra].filter(Boolean).join(" ");
}

export function Button({ variant, size, block, className, type = "button", ...rest }: Look & ComponentProps<"button">) {
  return <button type={type} className={buttonClass({ variant, size, block }, className)} {...rest} />;
}
