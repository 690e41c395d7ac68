import type { Rows } from "../row";
import { rows as sessions } from "./sessions";

const { owner, admin, frontdesk, therapist, ...others } = sessions.undoSession!.told!;
const late = "not_now";

export const rows: Rows = {
  // The world has no requests; answering one is tested in tests/lib/sessions/booking-requests.
  answerRequest: {
    ...sessions.undoSession!,
    told: { ...others, owner: late, admin: late, frontdesk: late, therapist: "not_yours" },
    values: (_, { session }) => ({ session, sequence: "0", to: "booked" }),
  },
};
