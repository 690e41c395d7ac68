import { z } from "zod";
import { id, ids } from "@/lib/platform/input/fields";
import { paragraphs } from "@/lib/platform/input/text";

export const notAClientInput = z.strictObject({ accounts: ids });

/** `reason`: visible to staff who may block; optional. */
export const blockInput = z.strictObject({ account: id, reason: paragraphs(500) });

export const bringBackInput = z.strictObject({ rejection: ids });

export type NotAClientInput = z.output<typeof notAClientInput>;
export type BlockInput = z.output<typeof blockInput>;
export type BringBackInput = z.output<typeof bringBackInput>;
