"use client";

import { useContext } from "react";
import { FormContext } from "@/components/form/state";
import { RadioList } from "@/components/ui/radio-list";

export type NearTime = { value: string; label: string };

/** The chosen start, unseen; once it has been taken by somebody else, the nearest free ones to pick from. */
export function ChosenTime({ start, legend }: { start: string; legend: string }) {
  const failure = useContext(FormContext);
  const near = failure?.code === "slot_taken" ? (failure.details as NearTime[] | undefined) : undefined;
  if (!near || near.length === 0) return <input type="hidden" name="start" value={failure?.values.start ?? start} />;
  // `near`: the page says the time that is gone nowhere else any more.
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
