import { z } from "zod";
import { email, id, newPassword } from "@/lib/platform/input/fields";

/** Client Portal Settings (A1). */
export const saveInput = z.strictObject({ client: id, email, password: newPassword });

export type SaveInput = z.output<typeof saveInput>;
