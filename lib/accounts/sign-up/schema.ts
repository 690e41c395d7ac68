import { z } from "zod";
import { choiceFields, noteToTherapist } from "@/lib/sessions/booking/schema";
import { birthDate, email, id, phone } from "@/lib/platform/input/fields";
import { newPassword, notOwnWords } from "@/lib/platform/input/new-password";
import { nameFields, needsName } from "@/lib/platform/input/names";

/** A time chosen before signing up: therapist, service and start, or none of them. */
const chosen = {
  therapist: choiceFields.therapist.optional(),
  service: choiceFields.service.optional(),
  start: choiceFields.start.optional(),
  place: choiceFields.place,
};

export const createAccountInput = notOwnWords(
  needsName(
    z
      .strictObject({
        practice: z.string(),
        ...chosen,
        key: id,
        ...nameFields,
        email,
        phone,
        birthDate,
        password: newPassword,
        note: noteToTherapist,
        /** Agreed to the practice's privacy policy. Code: privacy_needed. */
        privacy: z.literal("on", { error: "privacy_needed" }),
      })
      .refine(
        ({ therapist, service, start }) =>
          new Set([therapist, service, start].map((part) => part === undefined)).size === 1,
        { error: "invalid", path: ["start"] },
      ),
  ),
);
