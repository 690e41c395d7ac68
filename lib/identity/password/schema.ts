import { z } from "zod";
import { newPassword, typedPassword } from "@/lib/platform/input/fields";
import { carriedFields } from "@/lib/identity/sign-in/schema";

const practice = z.string();

/** In place of the password that staff set; the time chosen before is carried along. */
export const chooseInput = z.strictObject({ practice, ...carriedFields, password: newPassword });

export const changePasswordInput = z.strictObject({ practice, currentPassword: typedPassword, password: newPassword });
export const staffChangeInput = z.strictObject({ currentPassword: typedPassword, password: newPassword });
