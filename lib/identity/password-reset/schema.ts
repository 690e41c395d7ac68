import { z } from "zod";
import { code, email, newPassword } from "@/lib/platform/input/fields";

const practice = z.string();
const token = z.string().max(100);

export const forgotInput = z.strictObject({ practice, email });
export const staffForgotInput = z.strictObject({ email });

export const resetInput = z.strictObject({ practice, token, password: newPassword });
export const staffResetInput = z.strictObject({ token, password: newPassword });

/** By the digits beside the link. */
export const resetCodeInput = z.strictObject({ practice, email, code, password: newPassword });

/** A link that is too old asks for a fresh one to the same address. */
export const freshResetInput = z.strictObject({ practice, token });
export const staffFreshLinkInput = z.strictObject({ token });
