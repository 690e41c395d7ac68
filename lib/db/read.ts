import { createHash } from "node:crypto";
import { pool } from "./client";
import type { Prisma } from "./generated/client";

// By the text of a statement, which the database parses and plans once a connection.
const names = new Map<string, string>();

/**
 * The rows of one SELECT, outside any transaction, by node-postgres itself: for what nearly every page asks. Prisma's
 * own raw query takes three times the processor for the same rows. Columns are as node-postgres gives them: no `date`
 * (it would be midnight of the host's zone), no bigint, and no array of an enum.
 */
export async function read<Row extends object>({ text, values }: Prisma.Sql): Promise<Row[]> {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash("sha256").update(text).digest("base64url")));
  const { rows } = await pool().query<Row>({ name, text, values });
  return rows;
}
