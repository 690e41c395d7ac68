import { db } from "@/lib/db/client";

/** Every row of every table of the product, and how many jobs wait, to be compared: what must not have changed. */
export async function tables(but: readonly string[] = ["rate_limit"]): Promise<Record<string, unknown>> {
  const names = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> ALL (${but}) AND table_name NOT LIKE '\\_%' ORDER BY 1`;
  const found: Record<string, unknown> = {};
  for (const { name } of names) {
    const [row] = await db().$queryRawUnsafe<{ rows: unknown }[]>(`SELECT coalesce(json_agg(t ORDER BY t::text), '[]') AS rows FROM "${name}" t`);
    found[name] = row?.rows;
  }
  const [jobs] = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pgboss.job`;
  return { ...found, jobs: jobs?.count };
}
