/** One page of a list; `previous` and `next` are the `before` and `after` of the adjacent pages. */
export type Page<Row> = { rows: Row[]; previous: string | null; next: string | null };

/**
 * Builds a page of a list with keyset pagination.
 * @param found up to one row more than a page holds, in the direction of the query
 * @param walked whether the query continues from a row of the list, and whether backwards
 */
export function pageOf<Row extends { id: string }>(
  found: readonly Row[],
  size: number,
  { from, back }: { from: boolean; back: boolean },
): Page<Row> {
  const rows = found.slice(0, size);
  if (back) rows.reverse();
  const more = found.length > size;
  const [first, last] = [rows[0]?.id ?? null, rows.at(-1)?.id ?? null];
  return { rows, previous: (back ? more : from) ? first : null, next: back || more ? last : null };
}
