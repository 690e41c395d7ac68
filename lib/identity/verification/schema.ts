import { z } from "zod";
import { code, typedPassword } from "@/lib/platform/input/fields";
import { newPassword, notOwnWords } from "@/lib/platform/input/new-password";

const practice = z.string();
const token = z.string().max(100);

/** A password only if the browser is not signed in to the account: the one chosen, or a new one. */
export const verifyInput = notOwnWords(
  z.strictObject({
    practice,
    token,
    currentPassword: typedPassword.optional(),
    password: newPassword.optional(),
  }),
);

/** The code sent with the link; for a browser that is signed in to the account. */
export const verifyCodeInput = z.strictObject({ practice, code });

export const resendInput = z.strictObject({ practice });

/** Exchanges an expired link for a fresh one, sent to the same address. */
export const freshLinkInput = z.strictObject({ practice, token });
