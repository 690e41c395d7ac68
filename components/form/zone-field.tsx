"use client";

import { useSyncExternalStore, type ComponentProps } from "react";
import { zoneOfBrowser } from "@/lib/platform/time/browser";
import { SelectField } from "./select-field";

type Props = ComponentProps<typeof SelectField> & { preset?: boolean };

/** A select of time zones that offers the device's own first; `preset`: also chooses it. */
export function ZoneField({ options, defaultValue, preset = false, ...field }: Props) {
  const device = useSyncExternalStore(unchanging, zoneOfBrowser, () => null);
  const own = options.find(({ value }) => value === device);
  return (
    <SelectField
      {...field}
      options={own ? [own, ...options.filter((one) => one !== own)] : options}
      defaultValue={preset && own ? own.value : defaultValue}
    />
  );
}

const unchanging = () => () => {};
