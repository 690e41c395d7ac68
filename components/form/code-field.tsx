import { TextField } from "./text-field";

/** The six digits of an email. The browser may offer them; whoever pastes them may paste their space too. */
export function CodeField({ label, wide }: { label: string; wide?: boolean }) {
  return (
    <TextField
      name="code"
      label={label}
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={12}
      className="input input-code"
      wide={wide}
    />
  );
}
