import { db } from "@/lib/platform/db/client";

const ROWS = (name: string) =>
  `SELECT '${name}' AS name, coalesce(json_agg(t ORDER BY t::text), '[]') AS rows FROM "${name}" t`;

/** Returns every row of every table of the product, and the number of waiting jobs, to prove that nothing changed. */
export async function tables(but: readonly string[] = ["rate_limit"]): Promise<Record<string, unknown>> {
  const names = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> ALL (${but}) AND table_name NOT LIKE '\\_%' ORDER BY 1`;
  const parts = [...names.map(({ name }) => ROWS(name)), "SELECT 'jobs', to_json(count(*)) FROM pgboss.job"];
  const found = await db().$queryRawUnsafe<{ name: string; rows: unknown }[]>(parts.join(" UNION ALL "));
  return Object.fromEntries(found.map(({ name, rows }) => [name, rows]));
}
