import { z } from "zod";
import { code, email, typedPassword } from "@/lib/platform/input/fields";
import { newPassword, notOwnWords } from "@/lib/platform/input/new-password";

const practice = z.string();
const token = z.string().max(100);

export const askInput = z.strictObject({ practice, email, currentPassword: typedPassword });

/** The code sent with the link; for a browser that is signed in to the account. */
export const changeEmailCodeInput = z.strictObject({ practice, code });

/** `currentPassword` only if the browser is not signed in to the account. */
export const confirmEmailInput = z.strictObject({ practice, token, currentPassword: typedPassword.optional() });

export const freshInput = z.strictObject({ practice, token });

/** "This was not me". */
export const undoEmailInput = notOwnWords(z.strictObject({ practice, token, password: newPassword }));
