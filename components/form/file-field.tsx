"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { useField } from "./state";

type Props = {
  name: string;
  label: string;
  hint: string;
  /** Bytes, and what is said of a file that has more. */
  most: number;
  tooLarge: string;
  /** What the browser offers; a picture unless said otherwise. */
  accept?: string;
};

/** One file to put up. A file that is too large is said so before it travels; whoever has no script hears it from the server. */
export function FileField({ name, label, hint, most, tooLarge, accept = "image/png,image/jpeg,image/webp" }: Props) {
  const { error } = useField(name);
  const [large, setLarge] = useState(false);
  return (
    <Field id={name} label={label} hint={hint} error={large ? tooLarge : error} wide>
      {(control) => (
        <input
          {...control}
          className="input"
          type="file"
          name={name}
          accept={accept}
          onChange={({ target }) => {
            const over = (target.files?.[0]?.size ?? 0) > most;
            setLarge(over);
            if (over) target.value = "";
          }}
        />
      )}
    </Field>
  );
}
