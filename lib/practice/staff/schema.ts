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
/** Which clients therapists see. */
export const CLIENT_ACCESS = ["own", "all"] as const;
export const clientAccessInput = z.strictObject({ sees: z.enum(CLIENT_ACCESS, { error: "required" }) });
/** `practice`: as the practice has decided for its therapists. */
export const MEMBER_ACCESS = ["practice", ...CLIENT_ACCESS] as const;
export const memberAccessInput = z.strictObject({ staff: id, sees: z.enum(MEMBER_ACCESS, { error: "required" }) });
export const staffInput = z.strictObject({ staff: id });

/** `code`: digits or a recovery code of the viewer's own second step; empty if it is off. */
export const secondStepInput = z.strictObject({
  staff: id,
  currentPassword: typedPassword,
  code: z.string({ error: "invalid" }).trim().max(40, "code_wrong").default(""),
});
