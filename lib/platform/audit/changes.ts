import type { Prisma } from "@/lib/platform/db/generated/client";

type Value = string | number | boolean | null | Date | readonly Value[];

/** Returns the old and new value of each field that changes, for the audit log; empty if none does. */
export function changesOf<T extends Record<string, Value>>(
  before: T,
  after: NoInfer<Partial<T>>,
): Record<string, Prisma.InputJsonObject> {
  const changed = Object.entries(after).filter(([field, to]) => JSON.stringify(before[field]) !== JSON.stringify(to));
  return Object.fromEntries(changed.map(([field, to]) => [field, { from: plain(before[field]), to: plain(to) }]));
}

function plain(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
}
