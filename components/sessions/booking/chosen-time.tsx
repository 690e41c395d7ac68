"use client";

import { useContext } from "react";
import { FormContext } from "@/components/form/state";
import { RadioList } from "@/components/ui/radio-list";

export type NearTime = { value: string; label: string };

/** The times that are near one that has been taken; undefined unless the form came back for that reason. */
export function useNearTimes(): NearTime[] | undefined {
  const failure = useContext(FormContext);
  const near = failure?.code === "slot_taken" ? (failure.details as NearTime[] | undefined) : undefined;
  return near?.length ? near : undefined;
}

/**
 * The chosen start, as a hidden field; if the time has been taken, a choice of the nearest free ones. None of them is
 * chosen beforehand: until one is, the form sends the taken time again, which books nothing.
 */
export function ChosenTime({ start, legend }: { start: string; legend: string }) {
  const failure = useContext(FormContext);
  const near = useNearTimes();
  const asked = failure?.values.start ?? start;
  if (!near) return <input type="hidden" name="start" value={asked} />;
  // The `near` class marks that the page no longer shows the taken time anywhere else. Keyed by the taken time, so that
  // another refusal clears the choice.
  return (
    <div className="near" key={asked}>
      <input type="radio" name="start" value={asked} defaultChecked hidden />
      <RadioList name="start" legend={legend} options={near} />
    </div>
  );
}
