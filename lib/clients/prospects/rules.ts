/** What may become of a portal account that is no client yet. Decisions shown to staff only, never to the person who signed up. */
import { UNDO_PERIOD_MS } from "@/lib/clients/clients/rules";
import { fold, type Named } from "@/lib/clients/clients/rules";
import { verdict, type Identity } from "@/lib/clients/duplicates/rules";

/**
 * Whether staff must confirm in words before tying the two: the email on file is another one, so the account may be
 * a stranger's who gave the client's name (security, row 1).
 */
export function needsConfirmation(account: Pick<Identity, "email">, client: Pick<Identity, "email">): boolean {
  return verdict(account.email, client.email) === "differs";
}

/** The words are the client's last name; accents and capitals may be left out. */
export function confirms(typed: string, client: Named): boolean {
  const wanted = fold(client.lastName);
  // A name of signs alone has nothing left once it is folded: those are typed as they are.
  return wanted ? fold(typed) === wanted : typed.trim() === client.lastName.trim() && typed.trim() !== "";
}

/** Whether the address on file has to be told: unless it is the account's own, and proved. */
export function tellsAddressOnFile(
  account: { email: string; verified: boolean },
  client: { email: string | null },
): client is { email: string } {
  return client.email !== null && (client.email !== account.email || !account.verified);
}

export function canUndo(association: { createdAt: Date; undoneAt: Date | null }, now: Date): boolean {
  return association.undoneAt === null && now.getTime() - association.createdAt.getTime() <= UNDO_PERIOD_MS;
}

export type AccountState = "unverified" | "unassociated";

export function accountState(account: { verifiedAt: Date | null }): AccountState {
  return account.verifiedAt ? "unassociated" : "unverified";
}

/** What the list can show: all who wait, some of them, or those who were turned away. */
export const PROSPECT_FILTERS = ["all", "unverified", "unassociated", "away"] as const;
export type ProspectFilter = (typeof PROSPECT_FILTERS)[number];

/** The address of Prospects with these wishes, and with a window that is open over it; what is not wished for is left out. */
export function prospectsHref(wishes: Readonly<Record<string, string | null | undefined>>): string {
  const said = Object.entries(wishes).filter(
    (wish): wish is [string, string] => Boolean(wish[1]?.trim()) && !(wish[0] === "show" && wish[1] === "all"),
  );
  return said.length > 0 ? `/clients/prospects?${new URLSearchParams(said)}` : "/clients/prospects";
}
