import { z } from "zod";
import { email, typedPassword } from "@/lib/platform/input/fields";

// Passed on to the booking page's URL, which ignores what it cannot parse.
const text = z.string().max(60).optional();
/** The page to return to. */
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
