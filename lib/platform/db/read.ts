import { createHash } from "node:crypto";
import { pool } from "./client";
import type { Prisma } from "./generated/client";

// By the text of a statement, which the database parses and plans once a connection.
const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash("sha256").update(text).digest("base64url")));
  return name;
}

/**
 * The rows of one SELECT, outside any transaction, by node-postgres itself: for what nearly every page asks. Prisma's
 * own raw query takes three times the processor for the same rows. Columns are as node-postgres gives them: no `date`
 * (it would be midnight of the host's zone), no bigint, and no array of an enum.
 */
export async function read<Row extends object>({ text, values }: Prisma.Sql): Promise<Row[]> {
  const { rows } = await pool().query<Row>({ name: nameOf(text), text, values });
  return rows;
}

/** Stands for an argument where a statement is written down. */
class Place {
  constructor(readonly at: number) {}
}

/** The same for a long SELECT that is always the same but for `args`: put together once. `write` may do no more with them than put them into the statement. */
export function prepared<Row extends object, Args extends readonly unknown[]>(
  write: (...args: Args) => Prisma.Sql,
): (...args: Args) => Promise<Row[]> {
  let made: { name: string; text: string; values: readonly unknown[] } | undefined;
  return async (...args) => {
    if (!made) {
      const { text, values } = write(...(args.map((_, at) => new Place(at)) as unknown as Args));
      made = { name: nameOf(text), text, values };
    }
    const values = made.values.map((value) => (value instanceof Place ? args[value.at] : value));
    const { rows } = await pool().query<Row>({ ...made, values });
    return rows;
  };
}
