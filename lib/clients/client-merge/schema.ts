import { z } from "zod";
import { id } from "@/lib/platform/input/fields";

const side = z.enum(["kept", "gone"], { error: "required" });

// A form opened before these fields existed keeps the survivor's values.
const sideOrKept = side.default("kept");

/**
 * The portal accounts to keep are ticked, each sent as `keep-<id>`. `seen`: fingerprint of both records when they were
 * shown.
 */
export const mergeInput = z
  .record(z.string(), z.string(), { error: "invalid" })
  .transform((values) => {
    const isTick = ([name, value]: [string, string]) => name.startsWith("keep-") && value === "on";
    const entries = Object.entries(values);
    const keep = entries.filter(isTick).map(([name]) => name.slice(5).toLowerCase());
    return { ...Object.fromEntries(entries.filter((entry) => !isTick(entry))), keep };
  })
  .pipe(
    z.strictObject({
      kept: id,
      gone: id,
      seen: z.string({ error: "invalid" }).regex(/^[0-9a-f]{64}$/, "invalid"),
      keep: z.array(id),
      firstName: side,
      lastName: side,
      email: side,
      phone: side,
      birthDate: side,
      language: side,
      therapist: side,
      status: sideOrKept,
      preferredName: sideOrKept,
      pronouns: sideOrKept,
      address: sideOrKept,
      emergencyContact: sideOrKept,
      note: sideOrKept,
      /** The last name of the record that goes, if the two look like different people. */
      confirmation: z.string({ error: "invalid" }).trim().max(80, "invalid").default(""),
    }),
  );

export const unmergeInput = z.strictObject({ merge: id });

export type MergeInput = z.output<typeof mergeInput>;
export type UnmergeInput = z.output<typeof unmergeInput>;
