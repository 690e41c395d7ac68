import { z } from "zod";
import { clientFields } from "@/lib/clients/clients/schema";
import { id, ids } from "@/lib/platform/input/fields";
import { PROSPECT_FILTERS } from "./rules";

export const verifyProspectsInput = z.strictObject({ accounts: ids });

export const createClientInput = z.strictObject({ account: id, ...clientFields });

/** `confirmation`: the client's last name, required if the email on file differs. */
export const associateInput = z.strictObject({
  account: id,
  client: id,
  confirmation: z.string({ error: "invalid" }).max(200, "too_long:200").default(""),
});

// Missing or malformed query parameters become null.
const place = id
  .transform((text) => text.toLowerCase())
  .nullable()
  .catch(null)
  .default(null);

/** Query parameters of Prospects; `after` and `before` are rows of the list. */
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
