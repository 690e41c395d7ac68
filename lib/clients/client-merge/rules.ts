import { UNDO_PERIOD_MS } from "@/lib/clients/clients/rules";

/** Two records of one person become one: what is chosen, what moves, and for how long it can be undone. */

/** What is chosen field by field, and the column that it stands in. */
export const MERGED_COLUMNS = {
  firstName: "first_name",
  lastName: "last_name",
  email: "email",
  phone: "phone",
  birthDate: "birth_date",
  language: "locale",
  therapist: "therapist_id",
} as const;
export type MergeField = keyof typeof MERGED_COLUMNS;
export const MERGE_FIELDS = Object.keys(MERGED_COLUMNS) as MergeField[];

export type MergeSide = "kept" | "gone";
export type FieldChoice = Record<MergeField, MergeSide>;

/** Every table whose rows belong to a client; a test holds this against the database. */
export const MOVED_TABLES = ["association", "session"] as const;

/** The form's proposal: the kept record's own value, unless it says nothing. */
export function proposed(kept: string | null, gone: string | null): MergeSide {
  return !kept && gone ? "gone" : "kept";
}

export function undoUntil(mergedAt: Date): Date {
  return new Date(mergedAt.getTime() + UNDO_PERIOD_MS);
}

export function canUndoMerge(merge: { createdAt: Date; undoneAt: Date | null }, now: Date): boolean {
  return merge.undoneAt === null && now <= undoUntil(merge.createdAt);
}
