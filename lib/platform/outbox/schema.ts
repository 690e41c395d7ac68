import { z } from "zod";
import { id } from "@/lib/platform/input/fields";

export const retryInput = z.strictObject({ email: id });
