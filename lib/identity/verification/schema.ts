import { z } from "zod";
import { code, newPassword } from "@/lib/platform/input/fields";

const practice = z.string();
const token = z.string().max(100);

/** `password` only where the link was opened in a browser that is not signed in to the account. */
export const verifyInput = z.strictObject({ practice, token, password: newPassword.optional() });

/** The digits beside the link, where the account is signed in. */
export const verifyCodeInput = z.strictObject({ practice, code });

export const resendInput = z.strictObject({ practice });

/** An expired link asks for a fresh one to the same address. */
export const freshLinkInput = z.strictObject({ practice, token });
