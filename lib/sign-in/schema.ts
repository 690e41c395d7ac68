import { z } from "zod";
import { email, typedPassword } from "@/lib/input/fields";

// Carried along to the booking page's address, which makes of it what it can.
const carried = z.string().max(60).optional();

export const signInInput = z.strictObject({
  practice: z.string(),
  therapist: carried,
  service: carried,
  start: carried,
  email,
  password: typedPassword,
});

export const staffSignInInput = z.strictObject({ email, password: typedPassword });

export const signOutInput = z.strictObject({ practice: z.string() });

export const staffSignOutInput = z.strictObject({});
