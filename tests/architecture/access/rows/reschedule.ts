import { desk, type Rows } from "../row";
import { monday, soon } from "../world";

// The session is with the owner, who is the therapist here: another therapist may not change it.
const session = {
  by: "owner",
  foreign: "not_found",
  told: { therapist: "not_yours", "other owner": "not_found" },
  foreignOf: { therapist: "not_offered" },
} as const;

export const rows: Rows = {
  rescheduleSession: {
    ...session,
    may: desk,
    values: (_, { session, therapist }) => ({ session, sequence: "0", therapist, start: soon() }),
  },
  overrideSessionTime: {
    ...session,
    may: desk,
    values: (_, { session, therapist }) => ({
      session,
      sequence: "0",
      therapist,
      date: monday(5),
      time: "20:00",
      seen: "outside_hours over_hours off_grid closed_day",
    }),
  },
  lengthenSession: { ...session, may: desk, values: (_, { session }) => ({ session, sequence: "0", minutes: "80" }) },
  rescheduleOwnSession: {
    may: ["client"],
    by: "client",
    foreign: "not_found",
    values: ({ slug }, { session }) => ({ practice: slug, session, sequence: "0", start: soon() }),
  },
};
