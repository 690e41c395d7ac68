import { z } from "zod";
import { id, ids } from "@/lib/platform/input/fields";
import { paragraphs } from "@/lib/platform/input/text";

export const notAClientInput = z.strictObject({ accounts: ids });

/** `reason`: for those of the staff who may block; empty where they would rather not write one. */
export const blockInput = z.strictObject({ account: id, reason: paragraphs(500) });

export const bringBackInput = z.strictObject({ rejection: ids });

export type NotAClientInput = z.output<typeof notAClientInput>;
export type BlockInput = z.output<typeof blockInput>;
export type BringBackInput = z.output<typeof bringBackInput>;
