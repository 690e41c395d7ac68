import { z } from "zod";
import { typedPassword } from "@/lib/platform/input/fields";

/** `sessions`: keep or cancel the upcoming ones, asked only if there are any; `shown`: their snapshot on the page (rules.ts). */
export const closeInput = z.strictObject({
  practice: z.string(),
  shown: z.string({ error: "invalid" }).max(10_000, "invalid"),
  sessions: z.enum(["keep", "cancel"], "invalid").optional(),
  currentPassword: typedPassword,
});

export type CloseInput = z.output<typeof closeInput>;
