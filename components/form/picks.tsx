"use client";

import { useContext } from "react";
import { RadioList } from "@/components/ui/radio-list";
import { pickField } from "@/lib/platform/input/picks";
import { FormContext, useField } from "./state";

/** Asks which date is meant by one that can be read in two ways. */
export function Picks({ name }: { name: string }) {
  const picks = useContext(FormContext)?.picks;
  const picked = useField(pickField(name)).typed;
  const options = picks?.dates[name];
  if (!picks || !options) return null;
  return (
    <RadioList name={pickField(name)} legend={picks.question} options={options} defaultValue={picked} look="duo" />
  );
}
