import { z } from "zod";
import { clientFields, optionalText } from "@/lib/clients/clients/schema";
import { id, tick } from "@/lib/platform/input/fields";
import { line, lineOrNone } from "@/lib/platform/input/text";
import { CONTACT_RELATIONS } from "./rules";

const { email, phone, language } = clientFields;

/** Only the first name, the relation and the language are required: many know no more of a contact. */
const fields = {
  firstName: line(80),
  lastName: lineOrNone(80),
  relation: z.enum(CONTACT_RELATIONS, { error: "required" }),
  phone,
  email,
  language,
  emergency: tick,
  guardian: tick,
  mayKnow: tick,
  note: optionalText(500),
};

/** `key` makes submissions idempotent. */
export const addContactInput = z.strictObject({ key: id, client: id, ...fields });
export const saveContactInput = z.strictObject({ contact: id, client: id, ...fields });
/** `access`: the confirmation said that the contact's portal access ends. */
export const removeContactInput = z.strictObject({ contact: id, client: id, access: tick });

export type AddContactInput = z.output<typeof addContactInput>;
export type SaveContactInput = z.output<typeof saveContactInput>;
export type RemoveContactInput = z.output<typeof removeContactInput>;
