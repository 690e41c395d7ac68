import { z } from "zod";
import { clientFields } from "@/lib/clients/clients/schema";
import { id, ids } from "@/lib/platform/input/fields";
import { PROSPECT_FILTERS } from "./rules";

export const verifyProspectsInput = z.strictObject({ accounts: ids });

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
export const prospectListInput = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .catch("")
    .default(""),
  show: z.enum(PROSPECT_FILTERS).catch("all").default("all"),
  after: place,
  before: place,
});

export const undoAssociationInput = z.strictObject({ association: id });

export type ProspectListInput = z.output<typeof prospectListInput>;
export type VerifyInput = z.output<typeof verifyProspectsInput>;
export type CreateClientInput = z.output<typeof createClientInput>;
export type AssociateInput = z.output<typeof associateInput>;
export type UndoAssociationInput = z.output<typeof undoAssociationInput>;
