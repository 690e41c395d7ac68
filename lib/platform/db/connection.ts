import type { PoolConfig } from "pg";

/**
 * How to connect to a database address. The connection speaks UTC whatever the database's zone is:
 * under another zone Prisma stores the wrong instant while its own read-back looks right.
 * And it says how much of a word must be right for a search to find it (`%>` of pg_trgm).
 */
export function connection(url: string): PoolConfig {
  const address = new URL(url);
  const options = address.searchParams.get("options");
  // In the address, because node-postgres lets the address win over the configuration.
  address.searchParams.set(
    "options",
    [options, "-c TimeZone=UTC", "-c pg_trgm.word_similarity_threshold=0.4"].filter(Boolean).join(" "),
  );
  return { connectionString: address.href, connectionTimeoutMillis: 10_000 };
}
