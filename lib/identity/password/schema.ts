import { z } from "zod";
import { typedPassword } from "@/lib/platform/input/fields";
import { newPassword, notOwnWords } from "@/lib/platform/input/new-password";
import { carriedFields } from "@/lib/identity/sign-in/schema";

const practice = z.string();

/** Replaces a password set by staff; carries along a time chosen before signing in. */
export const chooseInput = notOwnWords(z.strictObject({ practice, ...carriedFields, password: newPassword }));

export const changePasswordInput = notOwnWords(
  z.strictObject({ practice, currentPassword: typedPassword, password: newPassword }),
);
export const staffChangeInput = notOwnWords(z.strictObject({ currentPassword: typedPassword, password: newPassword }));
