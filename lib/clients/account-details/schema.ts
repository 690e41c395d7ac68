import { z } from "zod";
import { email, id } from "@/lib/platform/input/fields";
import { newPassword, notOwnWords } from "@/lib/platform/input/new-password";

/** Client Portal Settings (A1). */
export const saveInput = notOwnWords(z.strictObject({ client: id, email, password: newPassword }));

export type SaveInput = z.output<typeof saveInput>;
