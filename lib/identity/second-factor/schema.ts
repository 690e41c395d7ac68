import { z } from "zod";
import { code, tick, typedPassword } from "@/lib/platform/input/fields";
import { back } from "@/lib/identity/sign-in/schema";

/** A code from the phone, or a recovery code. Code: code_wrong (too long to be either). */
const phoneOrRecoveryCode = z.string({ error: "required" }).trim().min(1, "required").max(40, "code_wrong");

export const beginInput = z.strictObject({ currentPassword: typedPassword });
export const confirmSecondFactorInput = z.strictObject({ code });
export const renewInput = z.strictObject({ currentPassword: typedPassword });
export const turnOffInput = z.strictObject({ currentPassword: typedPassword, code: phoneOrRecoveryCode });
export const enterInput = z.strictObject({ back, code: phoneOrRecoveryCode, trust: tick });
