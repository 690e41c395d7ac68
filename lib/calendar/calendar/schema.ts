import { z } from "zod";

const tick = z
  .literal("on", { error: "invalid" })
  .optional()
  .transform((value) => value === "on");

/**
 * `firstHour`: 0 to 23, or empty for the earliest hour with anything on it; `hide1` to `hide7`: hidden ISO weekdays.
 */
export const settingsInput = z
  .strictObject({
    firstHour: z
      .string("invalid")
      .regex(/^(|\d|1\d|2[0-3])$/, "invalid")
      .transform((hour) => (hour === "" ? null : Number(hour))),
    hide1: tick,
    hide2: tick,
    hide3: tick,
    hide4: tick,
    hide5: tick,
    hide6: tick,
    hide7: tick,
  })
  .transform(({ firstHour, ...hide }) => ({
    firstHour,
    hiddenDays: ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => hide[`hide${day}`]),
  }))
  .refine(({ hiddenDays }) => hiddenDays.length < 7, { error: "one_day", path: ["hide1"] });

export type SettingsInput = z.output<typeof settingsInput>;
