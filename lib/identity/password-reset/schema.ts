import { z } from "zod";
import { code, email, newPassword } from "@/lib/platform/input/fields";

const practice = z.string();
const token = z.string().max(100);

export const forgotInput = z.strictObject({ practice, email });
export const staffForgotInput = z.strictObject({ email });

export const resetInput = z.strictObject({ practice, token, password: newPassword });
export const staffResetInput = z.strictObject({ token, password: newPassword });

/** Uses the code sent with the link. */
export const resetCodeInput = z.strictObject({ practice, email, code, password: newPassword });

/** Exchanges an expired link for a fresh one, sent to the same address. */
export const freshResetInput = z.strictObject({ practice, token });
export const staffFreshLinkInput = z.strictObject({ token });
