import { hasName } from "@/lib/platform/input/names";

/** Biographic information of a client's record or an account. */
export type ClientProfile = { firstName: string; lastName: string; phone: string | null; birthDate: Date | null };

const PROFILE_FIELDS = [
  "firstName",
  "lastName",
  "phone",
  "birthDate",
] as const satisfies readonly (keyof ClientProfile)[];

/** Formats a value for the audit log: a date as "YYYY-MM-DD", null as "". */
function textOf(profile: ClientProfile, field: keyof ClientProfile): string {
  const value = profile[field];
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? "");
}

/** Returns the previous value of each field that differs. */
export function formerly(before: ClientProfile, after: ClientProfile): Partial<Record<keyof ClientProfile, string>> {
  const changed = PROFILE_FIELDS.filter((field) => textOf(before, field) !== textOf(after, field));
  return Object.fromEntries(changed.map((field) => [field, textOf(before, field)]));
}

/**
 * Returns the account's details after its client's record changed: fields that matched the record are updated, the
 * others stay. The account of a mother who acts for her son keeps her own name, and no account loses
 * its only one.
 */
export function inStep(account: ClientProfile, record: ClientProfile, after: ClientProfile): ClientProfile {
  const pick = <Field extends keyof ClientProfile>(field: Field): ClientProfile[Field] =>
    textOf(account, field) === textOf(record, field) ? after[field] : account[field];
  const names = { firstName: pick("firstName"), lastName: pick("lastName") };
  return {
    ...(hasName(names) ? names : { firstName: account.firstName, lastName: account.lastName }),
    phone: pick("phone"),
    birthDate: pick("birthDate"),
  };
}
