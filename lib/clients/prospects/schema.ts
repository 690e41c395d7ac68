import { z } from "zod";
import { clientFields } from "@/lib/clients/clients/schema";
import { id, ids } from "@/lib/platform/input/fields";
import { SHOWN } from "./rules";

export const verifyInput = z.strictObject({ accounts: ids });

export const createClientInput = z.strictObject({ account: id, ...clientFields });

/** `confirmation`: the client's last name, where the email on file is another one. */
export const associateInput = z.strictObject({
  account: id,
  client: id,
  confirmation: z.string({ error: "invalid" }).max(200, "too_long").default(""),
});

// What an address does not say, or says in another way than ours, is not asked for.
const place = id
  .transform((text) => text.toLowerCase())
  .nullable()
  .catch(null)
  .default(null);

/** What Prospects shows; `after` and `before` a row of the list. */
export const listInput = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .catch("")
    .default(""),
  show: z.enum(SHOWN).catch("all").default("all"),
  after: place,
  before: place,
});

export const undoInput = z.strictObject({ association: id });

export type ListInput = z.output<typeof listInput>;
export type VerifyInput = z.output<typeof verifyInput>;
export type CreateClientInput = z.output<typeof createClientInput>;
export type AssociateInput = z.output<typeof associateInput>;
export type UndoInput = z.output<typeof undoInput>;
