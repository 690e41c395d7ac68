import type { AccountState } from "@/lib/prospects/rules";

/** A prospect as the list shows it: every date and reason is words already. */
export type ProspectRow = {
  id: string;
  name: string;
  email: string;
  phone: string;
  state: AccountState;
  signedUp: { day: string; time: string };
  session: { when: string; therapist: string } | null;
  match: { name: string; reason: string } | null;
};
