import type { AccountState } from "@/lib/clients/prospects/rules";

/** A prospect as shown in the list, with dates and reasons already formatted. */
export type ProspectRow = {
  id: string;
  name: string;
  email: string;
  phone: string;
  state: AccountState;
  /** The address is blocked: the account can only be closed. */
  blocked: boolean;
  /** Number of booked sessions that have not begun. */
  coming: number;
  signedUp: { day: string; time: string };
  session: { when: string; therapist: string } | null;
  match: { name: string; reason: string } | null;
};

/** The list's state in the URL (prospectsHref): a dialog opens over it and returns to it. */
export type ListPlace = { q: string; show: string; after: string | null; before: string | null };
