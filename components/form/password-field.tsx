"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import { useField } from "./state";

type Props = {
  name?: string;
  label: string;
  hint?: string;
  show: string;
  hide: string;
  autoComplete: "new-password" | "current-password";
};

/** A password. The server never sends it back, so it is kept here while the form stays open. */
export function PasswordField({ name = "password", label, hint, show, hide, autoComplete }: Props) {
  const { error } = useField(name);
  const [typed, setTyped] = useState("");
  return (
    <Field id={name} label={label} hint={hint} error={error} wide>
      {(control) => (
        <PasswordInput
          {...control}
          name={name}
          required
          show={show}
          hide={hide}
          autoComplete={autoComplete}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Field>
  );
}
