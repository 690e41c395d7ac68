"use client";

import { useEffect, useRef, useState } from "react";
import { useNearTimes } from "./chosen-time";

type Props = {
  /** The line for the chosen time, and for a time chosen among the nearest: "{when}" stands for it. */
  line: string;
  nearLine: string;
  /** Until one of the nearest is chosen. */
  openLine: string;
};

/** The session that the form books besides creating the account; updated if the visitor picks another time. */
export function AlsoBooks({ line, nearLine, openLine }: Props) {
  const near = useNearTimes();
  const [picked, setPicked] = useState<string | null>(null);
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const form = text.current?.closest("form");
    const follow = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.name === "start") setPicked(target.value);
    };
    form?.addEventListener("change", follow);
    return () => form?.removeEventListener("change", follow);
  }, []);
  const when = near?.find(({ value }) => value === picked)?.label;
  return (
    <p ref={text} className="small muted" aria-live="polite">
      {!near ? line : when ? nearLine.replace("{when}", when) : openLine}
    </p>
  );
}
