import type { Prisma } from "@/lib/platform/db/generated/client";
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
/**
 * Returns the columns that the survivor takes from the duplicate without being asked, with their values: whatever
 * protects the client in either record protects them in both, and who consented if only the duplicate says so.
 */
export function inherited(kept: Prisma.JsonObject, gone: Prisma.JsonObject): Prisma.JsonObject {
  const off = [...new Set([...texts(kept.portal_off), ...texts(gone.portal_off)])];
  return {
    ...(gone.discreet && !kept.discreet ? { discreet: true } : {}),
    ...(off.length > texts(kept.portal_off).length ? { portal_off: off } : {}),
    ...(gone.consent_by && !kept.consent_by ? { consent_by: gone.consent_by } : {}),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

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
