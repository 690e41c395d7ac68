import { z } from "zod";
import { id } from "@/lib/platform/input/fields";

export const endInput = z.strictObject({ practice: z.string(), signIn: id });
export const endOthersInput = z.strictObject({ practice: z.string() });

export const staffEndInput = z.strictObject({ signIn: id });
export const staffEndOthersInput = z.strictObject({});
