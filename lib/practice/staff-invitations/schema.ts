import { z } from "zod";
import { newPassword, notOwnWords } from "@/lib/platform/input/new-password";
import { line } from "@/lib/platform/input/text";

const token = z.string().max(100);

export const acceptInput = notOwnWords(
  z.strictObject({ token, firstName: line(80), lastName: line(80), password: newPassword }),
);
export const freshInvitationInput = z.strictObject({ token });
