"use client";

import { Button } from "@/components/ui/button";
import type { SelectOption } from "@/components/ui/select";

type Props = {
  /** Page to show for the chosen therapist. */
  page?: string;
  words: {
    label: string;
    show: string;
  };
  chosen: string;
  options: readonly SelectOption[];
};

/**
 * Selects the therapist whose availability or profile is shown. Submits on change; without JavaScript, by its button.
 */
export function TherapistChoice({ page = "/settings/availability", words, chosen, options }: Props) {
  return (
    <form action={page} className="flex max-w-full items-center gap-2">
      <select
        key={chosen}
        name="therapist"
        className="input max-w-[240px]"
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
