import { z } from "zod";
import { id } from "@/lib/input/fields";

export const retryInput = z.strictObject({ email: id });
