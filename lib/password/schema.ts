import { z } from "zod";
import { code, email, newPassword, typedPassword } from "@/lib/input/fields";
import { carriedFields } from "@/lib/sign-in/schema";

const practice = z.string();
const token = z.string().max(100);

export const forgotInput = z.strictObject({ practice, email });
export const staffForgotInput = z.strictObject({ email });

export const resetInput = z.strictObject({ practice, token, password: newPassword });
export const staffResetInput = z.strictObject({ token, password: newPassword });

/** By the digits beside the link. */
export const codeInput = z.strictObject({ practice, email, code, password: newPassword });

/** A link that is too old asks for a fresh one to the same address. */
export const freshLinkInput = z.strictObject({ practice, token });
export const staffFreshLinkInput = z.strictObject({ token });

/** In place of the password that staff set; the time chosen before is carried along. */
export const chooseInput = z.strictObject({ practice, ...carriedFields, password: newPassword });

export const changeInput = z.strictObject({ practice, currentPassword: typedPassword, password: newPassword });
export const staffChangeInput = z.strictObject({ currentPassword: typedPassword, password: newPassword });
