import { z } from "zod";
import { clientFields } from "@/lib/clients/schema";
import { id } from "@/lib/input/fields";

/** The ids of one or more accounts, separated by commas: a form sends each name once. */
export const verifyInput = z.strictObject({
  accounts: z
    .string({ error: "invalid" })
    .transform((text) => [...new Set(text.toLowerCase().split(","))].sort())
    .pipe(z.array(id).min(1, "invalid").max(200, "invalid")),
});

export const createClientInput = z.strictObject({ account: id, ...clientFields });

/** `confirmation`: the client's last name, where the email on file is another one. */
export const associateInput = z.strictObject({
  account: id,
  client: id,
  confirmation: z.string({ error: "invalid" }).max(200, "too_long").default(""),
});

export const undoInput = z.strictObject({ association: id });

export type VerifyInput = z.output<typeof verifyInput>;
export type CreateClientInput = z.output<typeof createClientInput>;
export type AssociateInput = z.output<typeof associateInput>;
export type UndoInput = z.output<typeof undoInput>;
