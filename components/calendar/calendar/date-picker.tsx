"use client";

import { useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  words: { date: string; go: string; goTo: string };
  date: string;
  /** Hidden fields for the other URL parameters. */
  children: ReactNode;
};

/** Goes to a date when it is picked, or typed and entered; without JavaScript, by its button. */
export function DatePicker({ words, date, children }: Props) {
  const typing = useRef(false);
  const submit = ({ validity, form, value }: HTMLInputElement) => {
    if (validity.valid && value !== date) form?.requestSubmit();
  };
  return (
    <form action="/calendar" className="cal-date">
      {children}
      <input
        key={date}
        type="date"
        name="date"
        className="input"
        aria-label={words.date}
        defaultValue={date}
        min="1900-01-01"
        max="2199-12-31"
        required
        onPointerDown={() => (typing.current = false)}
        onKeyDown={() => (typing.current = true)}
        onChange={(event) => !typing.current && submit(event.target)}
        onBlur={(event) => typing.current && submit(event.target)}
      />
      <noscript>
        <Button type="submit" aria-label={words.goTo}>
          {words.go}
        </Button>
      </noscript>
    </form>
  );
}
