/** A page's query parameters. */
export type Query = Promise<Record<string, string | string[] | undefined>>;

/** Returns a single value of a query parameter; undefined if it is repeated. */
export function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Returns an id from a query parameter; null for anything else. */
export function idOf(value: string | string[] | undefined): string | null {
  const id = one(value)?.toLowerCase();
  return id && UUID.test(id) ? id : null;
}
