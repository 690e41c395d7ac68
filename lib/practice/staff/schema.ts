import { z } from "zod";
import { LOCALES } from "@/lib/platform/i18n/locales";
import { email, id, tick, typedPassword } from "@/lib/platform/input/fields";
import { line } from "@/lib/platform/input/text";

const role = z.enum(["owner", "admin", "therapist", "frontdesk"], { error: "required" });

/** `therapist`: they see clients too, as anyone with the therapist's role does. */
export const inviteInput = z.strictObject({
  email,
  firstName: line(80),
  lastName: line(80),
  role,
  language: z.enum(LOCALES, { error: "required" }),
  therapist: tick,
});
export const invitationInput = z.strictObject({ invitation: id });

export const roleInput = z.strictObject({ staff: id, role });
export const staffInput = z.strictObject({ staff: id });

/** `code`: digits or a recovery code of the viewer's own second step; empty if it is off. */
export const secondStepInput = z.strictObject({
  staff: id,
  currentPassword: typedPassword,
  code: z.string({ error: "invalid" }).trim().max(40, "code_wrong").default(""),
});
