import { z } from "zod";
import { email, typedPassword } from "@/lib/platform/input/fields";

// Carried along to the booking page's address, which makes of it what it can.
const text = z.string().max(60).optional();
/** The page where one was. */
export const back = z.string().max(500).optional();
export const carriedFields = { therapist: text, service: text, start: text, place: text, back };

export const signInInput = z.strictObject({
  practice: z.string(),
  ...carriedFields,
  email,
  password: typedPassword,
});

export const staffSignInInput = z.strictObject({ back, email, password: typedPassword });

export const signOutInput = z.strictObject({ practice: z.string() });

export const staffSignOutInput = z.strictObject({});
