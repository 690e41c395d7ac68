"use client";

import { useContext, useState, type ReactNode } from "react";
import { RadioList } from "@/components/ui/radio-list";
import { chooseField, hadField, keepField, wasField } from "@/lib/platform/input/edits";
import { FormContext, isConflict, useField, useTick } from "./state";

/** Sends the value that a field was opened with. The form's `follow` moves it on when the page brings a newer one. */
export function Opened({ name, value }: { name: string; value: string }) {
  const failure = useContext(FormContext);
  const { typed, conflict } = useField(name);
  const [first] = useState(typed === undefined || conflict ? value : (failure?.values[wasField(name)] ?? value));
  return <input type="hidden" name={wasField(name)} defaultValue={first} data-field={name} data-now={value} />;
}

/** Sends whether a checkbox was ticked when its form was opened. */
export function OpenedTick({ name, ticked }: { name: string; ticked: boolean }) {
  const failure = useContext(FormContext);
  const value = ticked ? "on" : "";
  const sent = useTick(name).ticked;
  const [first] = useState(sent === undefined ? value : (failure?.values[hadField(name)] ?? value));
  return <input type="hidden" name={hadField(name)} defaultValue={first} data-field={name} data-now={value} />;
}

type Props = {
  name: string;
  label: ReactNode;
  /** The stored value, as the field shows it. */
  now: ReactNode;
  /** The sender's input, as the field shows it. */
  typed: ReactNode;
};

/** Shows what somebody else saved beside what was typed, and asks which one to keep. */
export function Conflict({ name, label, now, typed }: Props) {
  const failure = useContext(FormContext);
  const kept = useField(keepField(name)).typed;
  if (!failure?.choice || !isConflict(failure, name)) return null;
  const { question, empty, ...words } = failure.choice;
  return (
    <div className="wide mt-2">
      <input type="hidden" name={chooseField(name)} value="1" />
      <RadioList
        name={keepField(name)}
        legend={
          <>
            {question} <span className="sr-only">({label})</span>
          </>
        }
        defaultValue={kept}
        options={[
          { value: "now", label: words.now, detail: now === "" ? empty : now },
          { value: "typed", label: words.typed, detail: typed === "" ? empty : typed },
        ]}
      />
    </div>
  );
}
