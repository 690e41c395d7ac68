/** `previous` and `next` are the `before` and `after` of the pages beside this one. */
export type Page<Row> = { rows: Row[]; previous: string | null; next: string | null };

/**
 * A page of a list that is walked by its keys.
 * @param found one row more than a page holds, where there are so many; in the direction that was walked
 * @param walked whether it goes on from a row of the list, and whether backwards
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
