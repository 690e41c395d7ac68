import { z } from "zod";
import { newPassword, typedPassword } from "@/lib/platform/input/fields";
import { carriedFields } from "@/lib/identity/sign-in/schema";

const practice = z.string();

/** Replaces a password set by staff; carries along a time chosen before signing in. */
export const chooseInput = z.strictObject({ practice, ...carriedFields, password: newPassword });

export const changePasswordInput = z.strictObject({ practice, currentPassword: typedPassword, password: newPassword });
export const staffChangeInput = z.strictObject({ currentPassword: typedPassword, password: newPassword });
