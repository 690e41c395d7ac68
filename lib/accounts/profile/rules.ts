/** Biographic information, as a client's record or an account has it. Pure. */
export type Profile = { firstName: string; lastName: string; phone: string | null; birthDate: Date | null };

export const FIELDS = ["firstName", "lastName", "phone", "birthDate"] as const satisfies readonly (keyof Profile)[];

/** As the audit keeps it: a date as "YYYY-MM-DD", nothing as "". */
function textOf(profile: Profile, field: keyof Profile): string {
  const value = profile[field];
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? "");
}

/** Of each field that differs, what it was. */
export function formerly(before: Profile, after: Profile): Partial<Record<keyof Profile, string>> {
  const changed = FIELDS.filter((field) => textOf(before, field) !== textOf(after, field));
  return Object.fromEntries(changed.map((field) => [field, textOf(before, field)]));
}

/**
 * The account's own particulars after its client's record changed: what agreed with the record goes on agreeing, the
 * rest stays. A mother's account that acts for her son keeps her own name.
 */
export function inStep(account: Profile, record: Profile, after: Profile): Profile {
  const pick = <Field extends keyof Profile>(field: Field): Profile[Field] =>
    textOf(account, field) === textOf(record, field) ? after[field] : account[field];
  return {
    firstName: pick("firstName"),
    lastName: pick("lastName"),
    phone: pick("phone"),
    birthDate: pick("birthDate"),
  };
}
