import { Client } from "pg";

// Loaded into a measured server before anything else: tells its parent what it has used so far.
export type Usage = {
  cpuMs: number;
  rssMb: number;
  /** Statements sent to the database, but for those of the background jobs. */
  statements: number;
};

type Asked = string | { text?: string };
const prototype = Client.prototype as unknown as { query(this: Client, asked: Asked, ...rest: unknown[]): unknown };
const { query } = prototype;
let statements = 0;
prototype.query = function (asked, ...rest) {
  const text = typeof asked === "string" ? asked : (asked.text ?? "");
  if (!text.includes("pgboss")) statements += 1;
  return query.call(this, asked, ...rest);
};

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    cpuMs: (user + system) / 1000,
    rssMb: process.memoryUsage.rss() / 2 ** 20,
    statements,
  } satisfies Usage);
});
// The server's own work keeps it alive, not this; and it ends with its parent.
process.channel?.unref();
process.on("disconnect", () => process.exit());
