/** What a page's address asks for. */
export type Query = Promise<Record<string, string | string[] | undefined>>;

/** One value of a query; nothing for a repeated one. */
export function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id of a query; null for anything else, which then names nobody. */
export function idOf(value: string | string[] | undefined): string | null {
  const id = one(value)?.toLowerCase();
  return id && UUID.test(id) ? id : null;
}
