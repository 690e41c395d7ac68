"use client";

import type { ComponentProps } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { OpenedTick } from "./opened";
import { useTick } from "./state";

/** A checkbox that keeps its state when the form comes back with errors. */
export function CheckField({ defaultChecked, ...field }: ComponentProps<typeof Checkbox>) {
  const { error, ticked } = useTick(field.name);
  return (
    <>
      <Checkbox {...field} error={error} defaultChecked={ticked ?? defaultChecked} />
      {defaultChecked !== undefined && <OpenedTick name={field.name} ticked={defaultChecked} />}
    </>
  );
}
