import { z } from "zod";
import { id } from "@/lib/input/fields";

export const endInput = z.strictObject({ practice: z.string(), signIn: id });
export const endOthersInput = z.strictObject({ practice: z.string() });
