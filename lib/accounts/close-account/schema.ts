import { z } from "zod";
import { typedPassword } from "@/lib/platform/input/fields";

/** `sessions`: what becomes of those to come, asked only where there are any; `shown`: as the page showed them (rules.ts). */
export const closeInput = z.strictObject({
  practice: z.string(),
  shown: z.string({ error: "invalid" }).max(10_000, "invalid"),
  sessions: z.enum(["keep", "cancel"], "invalid").optional(),
  currentPassword: typedPassword,
});

export type CloseInput = z.output<typeof closeInput>;
