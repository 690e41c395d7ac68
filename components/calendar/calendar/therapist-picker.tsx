"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { SelectOption } from "@/components/ui/select";

type Props = {
  words: { label: string; show: string };
  chosen: string;
  options: readonly SelectOption[];
  /** Hidden fields for the other URL parameters. */
  children: ReactNode;
};

/** Selects whose sessions are shown. Submits on change; without JavaScript, by its button. */
export function TherapistPicker({ words, chosen, options, children }: Props) {
  return (
    <form action="/calendar" className="flex max-w-full items-center gap-2">
      {children}
      <select
        key={chosen}
        name="therapist"
        className="input max-w-[200px]"
        aria-label={words.label}
        defaultValue={chosen}
        onChange={(event) => event.target.form?.requestSubmit()}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <noscript>
        <Button type="submit">{words.show}</Button>
      </noscript>
    </form>
  );
}
