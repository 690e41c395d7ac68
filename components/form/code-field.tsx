import { TextField } from "./text-field";

/** The six digits of an email. The browser may suggest them; pasted text may include a space. */
export function CodeField({ label, wide }: { label: string; wide?: boolean }) {
  return (
    <TextField
      name="code"
      required
      label={label}
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={12}
      className="input input-code"
      wide={wide}
    />
  );
}
