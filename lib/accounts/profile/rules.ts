/** Biographic information, as a client's record or an account has it. Pure. */
export type ClientProfile = { firstName: string; lastName: string; phone: string | null; birthDate: Date | null };

export const PROFILE_FIELDS = [
  "firstName",
  "lastName",
  "phone",
  "birthDate",
] as const satisfies readonly (keyof ClientProfile)[];

/** As the audit keeps it: a date as "YYYY-MM-DD", nothing as "". */
function textOf(profile: ClientProfile, field: keyof ClientProfile): string {
  const value = profile[field];
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? "");
}

/** Of each field that differs, what it was. */
export function formerly(before: ClientProfile, after: ClientProfile): Partial<Record<keyof ClientProfile, string>> {
  const changed = PROFILE_FIELDS.filter((field) => textOf(before, field) !== textOf(after, field));
  return Object.fromEntries(changed.map((field) => [field, textOf(before, field)]));
}

/**
 * The account's own particulars after its client's record changed: what agreed with the record goes on agreeing, the
 * rest stays. A mother's account that acts for her son keeps her own name.
 */
export function inStep(account: ClientProfile, record: ClientProfile, after: ClientProfile): ClientProfile {
  const pick = <Field extends keyof ClientProfile>(field: Field): ClientProfile[Field] =>
    textOf(account, field) === textOf(record, field) ? after[field] : account[field];
  return {
    firstName: pick("firstName"),
    lastName: pick("lastName"),
    phone: pick("phone"),
    birthDate: pick("birthDate"),
  };
}
