import { z } from "zod";
import { decisions, gathered } from "@/lib/availability/displaced/schema";
import { id } from "@/lib/platform/input/fields";

const code = (most: number) =>
  z
    .string({ error: "required" })
    .regex(/^[A-Z0-9-]*$/i, "invalid")
    .max(most, "invalid");

/**
 * `closes`: the practice, or the therapist whose page it is. Ticked rules are sent as `rule:<rule>`; the decisions
 * concern the sessions booked on the resulting days.
 */
export const holidaysInput = gathered
  .transform((fields) => {
    const ticked = Object.keys(fields).filter((name) => name.startsWith("rule:"));
    return {
      ...Object.fromEntries(Object.entries(fields).filter(([name]) => !ticked.includes(name))),
      rules: ticked.map((name) => name.slice(5)),
    };
  })
  .pipe(
    z.strictObject({
      therapist: id,
      closes: z.enum(["practice", "therapist"], { error: "required" }),
      country: code(3),
      region: code(8),
      rules: z.array(z.string().max(200, "invalid")).max(200, "invalid"),
      ...decisions,
    }),
  );
