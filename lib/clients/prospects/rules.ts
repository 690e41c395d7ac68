/** Rules for portal accounts that are not clients yet. Shown to staff only, never to the person who signed up. */
import { UNDO_PERIOD_MS } from "@/lib/clients/clients/rules";
import { fold, type Named } from "@/lib/clients/clients/rules";
import { verdict, type Identity } from "@/lib/clients/duplicates/rules";

/**
 * Returns whether staff must type a confirmation before linking the two: the email on file differs, so the account may
 * belong to a stranger who gave the client's name (security, row 1).
 */
export function needsConfirmation(account: Pick<Identity, "email">, client: Pick<Identity, "email">): boolean {
  return verdict(account.email, client.email) === "differs";
}

/** Returns whether the typed text is the client's last name (or their only name), ignoring accents and case. */
export function confirms(typed: string, client: Named): boolean {
  const name = client.lastName || client.firstName;
  const expected = fold(name);
  // A name without letters or digits folds to nothing, so it is compared as typed.
  return expected ? fold(typed) === expected : typed.trim() === name.trim() && typed.trim() !== "";
}

/** Returns whether the address on file must be notified: always, unless it is the account's own verified address. */
export function tellsAddressOnFile(
  account: { email: string; verified: boolean },
  client: { email: string | null },
): client is { email: string } {
  return client.email !== null && (client.email !== account.email || !account.verified);
}

export function canUndo(association: { createdAt: Date; endedAt: Date | null }, now: Date): boolean {
  return association.endedAt === null && now.getTime() - association.createdAt.getTime() <= UNDO_PERIOD_MS;
}

export type AccountState = "unverified" | "unassociated";

export function accountState(account: { verifiedAt: Date | null }): AccountState {
  return account.verifiedAt ? "unassociated" : "unverified";
}

/** Filters of the list: all prospects, some of them, or rejected accounts. */
export const PROSPECT_FILTERS = ["all", "unverified", "unassociated", "away"] as const;
export type ProspectFilter = (typeof PROSPECT_FILTERS)[number];

/** Returns the URL of Prospects with these filters and, if given, an open window; omits empty values. */
export function prospectsHref(filters: Readonly<Record<string, string | null | undefined>>): string {
  const params = Object.entries(filters).filter(
    (param): param is [string, string] => Boolean(param[1]?.trim()) && !(param[0] === "show" && param[1] === "all"),
  );
  return params.length > 0 ? `/clients/prospects?${new URLSearchParams(params)}` : "/clients/prospects";
}
