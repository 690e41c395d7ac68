import { z } from "zod";
import { email, typedPassword } from "@/lib/input/fields";

/** The chosen time is only carried along to the booking page. */
export const signInInput = z.strictObject({
  practice: z.string(),
  therapist: z.string().optional(),
  service: z.string().optional(),
  start: z.string().optional(),
  email,
  password: typedPassword,
});

export const staffSignInInput = z.strictObject({ email, password: typedPassword });

export const signOutInput = z.strictObject({ practice: z.string() });

export const staffSignOutInput = z.strictObject({});
