"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { useField } from "./state";

type Props = {
  name: string;
  label: string;
  hint: string;
  /** The size limit in bytes, and the error for a larger file. */
  most: number;
  tooLarge: string;
  /** The file types that the browser suggests; pictures by default. */
  accept?: string;
};

/** A file upload. A file that is too large is rejected before it is sent; without a script, by the server. */
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
