import type { PoolConfig } from "pg";

/**
 * Returns the connection settings for a database URL. The connection uses UTC whatever the database's zone is: in
 * another zone Prisma stores the wrong instant while reading it back looks right. Also sets how similar a word must be
 * for a search to match (`%>` of pg_trgm).
 */
export function connection(url: string): PoolConfig {
  const address = new URL(url);
  const options = address.searchParams.get("options");
  // In the URL, because node-postgres lets the URL override the configuration.
  address.searchParams.set(
    "options",
    [options, "-c TimeZone=UTC", "-c pg_trgm.word_similarity_threshold=0.4"].filter(Boolean).join(" "),
  );
  return { connectionString: address.href, connectionTimeoutMillis: 10_000 };
}
