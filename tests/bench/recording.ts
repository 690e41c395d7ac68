import { Client, type QueryResult } from "pg";

/** One statement as it went to the database. */
export type Statement = { text: string; values: unknown[]; name?: string };

type Asked = string | { text: string; values?: unknown[]; name?: string };
type Query = (this: Client, asked: Asked, ...rest: unknown[]) => Promise<QueryResult>;

/**
 * Listens in on every pg connection of this process: `record` notes what each one is sent, in order, until the
 * recording is taken back. `taken`: whole transactions; `loose`: what was sent outside of one.
 */
export function recorder(): { taken(): Statement[][]; loose(): Statement[]; stop(): void } {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const open = new Map<Client, Statement[]>();
  let done: Statement[][] = [];
  prototype.query = function (asked, ...rest) {
    const { text, values = [], name } = typeof asked === "string" ? { text: asked } : asked;
    const statements = open.get(this) ?? [];
    open.set(this, statements);
    statements.push({ text, values, ...(name && { name }) });
    if (text === "COMMIT") {
      done.push(statements);
      open.delete(this);
    }
    return query.call(this, asked, ...rest);
  };
  return {
    taken() {
      const taken = done;
      done = [];
      return taken;
    },
    loose() {
      const sent = [...open.values()].flat();
      open.clear();
      return sent;
    },
    stop: () => void (prototype.query = query),
  };
}

/** What one piece of work sends, in order. Nothing else may run meanwhile. */
export async function heard(work: () => Promise<unknown>): Promise<Statement[]> {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const statements: Statement[] = [];
  prototype.query = function (asked, ...rest) {
    const { text, values = [] } = typeof asked === "string" ? { text: asked } : asked;
    statements.push({ text, values });
    return query.call(this, asked, ...rest);
  };
  await work().finally(() => (prototype.query = query));
  return statements;
}
