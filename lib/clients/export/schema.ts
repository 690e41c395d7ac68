import { z } from "zod";
import { id, typedPassword } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

export const clientInput = z.strictObject({ client: id, reason: line(200) });
export const practiceInput = z.strictObject({ currentPassword: typedPassword });
