import { phoneDigits, similarName, UNDO_PERIOD_MS } from "@/lib/clients/clients/rules";
import { verdict, type Identity } from "@/lib/clients/duplicates/rules";

/** Merging two records of one person: the fields to choose, the rows to move, and the undo period. */

/** The fields to choose, each with its column. */
export const MERGED_COLUMNS = {
  firstName: "first_name",
  lastName: "last_name",
  email: "email",
  phone: "phone",
  birthDate: "birth_date",
  language: "locale",
  therapist: "therapist_id",
  status: "status",
  preferredName: "preferred_name",
  pronouns: "pronouns",
  address: "address",
  emergencyContact: "emergency_contact",
  note: "note",
} as const;
export type MergeField = keyof typeof MERGED_COLUMNS;
export const MERGE_FIELDS = Object.keys(MERGED_COLUMNS) as MergeField[];

export type MergeSide = "kept" | "gone";
/** Every table whose rows belong to a client; a test compares this with the database. */
export const MOVED_TABLES = ["association", "session"] as const;

/** Returns the form's default choice: the survivor's own value, unless it is empty. */
export function proposed(kept: string | null, gone: string | null): MergeSide {
  return !kept && gone ? "gone" : "kept";
}

/** What tells whom a record is about. */
export type RecordedPerson = Omit<Identity, "locale" | "therapistId">;

/**
 * Returns whether two records look like different people: their names are not alike, and no email, phone or date of
 * birth is the same. Staff must then confirm the merge in words.
 */
export function looksDifferent(one: RecordedPerson, other: RecordedPerson): boolean {
  const shared = [
    verdict(one.email, other.email),
    verdict(phoneDigits(one.phone), phoneDigits(other.phone)),
    verdict(one.birthDate, other.birthDate),
  ].includes("agrees");
  return !shared && !similarName(one, other);
}

export function undoUntil(mergedAt: Date): Date {
  return new Date(mergedAt.getTime() + UNDO_PERIOD_MS);
}

export function canUndoMerge(merge: { createdAt: Date; undoneAt: Date | null }, now: Date): boolean {
  return merge.undoneAt === null && now <= undoUntil(merge.createdAt);
}
