import { z } from "zod";
import { code, email } from "@/lib/platform/input/fields";
import { carriedFields } from "@/lib/identity/sign-in/schema";

const practice = z.string().max(100);

export const askCodeInput = z.strictObject({ practice, ...carriedFields, email });
export const enterCodeInput = z.strictObject({ practice, ...carriedFields, email, code });
