"use client";

import { useContext } from "react";
import { FormContext } from "@/components/form/state";
import { RadioList } from "@/components/ui/radio-list";

export type NearTime = { value: string; label: string };

/** The chosen start, as a hidden field; if the time has been taken, a choice of the nearest free ones. */
export function ChosenTime({ start, legend }: { start: string; legend: string }) {
  const failure = useContext(FormContext);
  const near = failure?.code === "slot_taken" ? (failure.details as NearTime[] | undefined) : undefined;
  if (!near || near.length === 0) return <input type="hidden" name="start" value={failure?.values.start ?? start} />;
  // The `near` class marks that the page no longer shows the taken time anywhere else.
  return (
    <div className="near">
      <RadioList
        name="start"
        legend={legend}
        options={near}
        defaultValue={near[0]?.value}
        error={failure?.fields.start}
      />
    </div>
  );
}
