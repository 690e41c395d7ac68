import type { GridView } from "@/components/calendar/calendar/view";

/** Tall enough for a popover's contents, so that it stays within the grid. */
const POPOVER_PX = 480;

/** Position of a popover: px from the top of the grid, and the edge it is anchored to. */
export type At = { top: number; left?: string; right?: string };

/** Position used when there is no grid. */
export const ASIDE: At = { top: 8, right: "20px" };

/** Returns a position beside a session's block: on its right early in the week, on its left late. */
export function placeOf(id: string | null, { columns, height }: GridView): At {
  const index = columns.findIndex(({ blocks }) => blocks.some((block) => block.id === id));
  const block = columns[index]?.blocks.find((one) => one.id === id);
  return block ? besideColumn(index, block.top, { columns, height }) : ASIDE;
}

/** Returns a position beside a point of a column, in px from the top of the column. */
export function besideColumn(
  index: number,
  from: number,
  { columns, height }: Pick<GridView, "columns" | "height">,
): At {
  const top = Math.max(0, Math.min(from, height - POPOVER_PX));
  const sum = (start: number, end: number) =>
    columns.slice(start, end).reduce((total, { weight }) => total + weight, 0);
  const all = sum(0, columns.length);
  const share = (part: number) => `calc((100% - var(--margin)) * ${(part / all).toFixed(4)} + 6px)`;
  if (columns.length === 1) return { top, right: "24px" };
  return index < columns.length / 2
    ? { top, left: `calc(var(--margin) + ${share(sum(0, index + 1))})` }
    : { top, right: share(sum(index, columns.length)) };
}
