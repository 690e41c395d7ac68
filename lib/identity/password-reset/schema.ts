import { z } from "zod";
import { code, email } from "@/lib/platform/input/fields";
import { newPassword, notOwnWords } from "@/lib/platform/input/new-password";

const practice = z.string();
const token = z.string().max(100);

export const forgotInput = z.strictObject({ practice, email });
export const staffForgotInput = z.strictObject({ email });

export const resetInput = notOwnWords(z.strictObject({ practice, token, password: newPassword }));
export const staffResetInput = notOwnWords(z.strictObject({ token, password: newPassword }));

/** Uses the code sent with the link. */
export const resetCodeInput = notOwnWords(z.strictObject({ practice, email, code, password: newPassword }));

/** Exchanges an expired link for a fresh one, sent to the same address. */
export const freshResetInput = z.strictObject({ practice, token });
export const staffFreshLinkInput = z.strictObject({ token });
