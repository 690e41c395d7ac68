import type { AccountState } from "@/lib/clients/prospects/rules";

/** A prospect as the list shows it: every date and reason is words already. */
export type ProspectRow = {
  id: string;
  name: string;
  email: string;
  phone: string;
  state: AccountState;
  /** The address is blocked: nothing but closing the account helps. */
  blocked: boolean;
  /** How many booked sessions have not begun. */
  coming: number;
  signedUp: { day: string; time: string };
  session: { when: string; therapist: string } | null;
  match: { name: string; reason: string } | null;
};

/** What the list shows, as its address says it (prospectsHref): a window opens over it and leads back to it. */
export type ListPlace = { q: string; show: string; after: string | null; before: string | null };
