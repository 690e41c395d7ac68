import type { Rows } from "../row";
import { monday } from "../world";

// The world's session belongs to no series, so none is found; changes are tested in tests/lib/sessions/series-changes.
const nobody = "signed_out";
const change = {
  may: [],
  by: "owner",
  foreign: "not_found",
  told: {
    owner: "not_found",
    admin: "not_found",
    frontdesk: "not_found",
    therapist: "not_found",
    "other owner": "not_found",
    client: nobody,
    newcomer: nobody,
    "other client": nobody,
    nobody,
  },
} as const;

export const rows: Rows = {
  cancelFollowing: { ...change, values: (_, { session }) => ({ session, sequence: "0", count: "1" }) },
  changeFollowing: {
    ...change,
    values: (_, { session }) => ({
      session,
      sequence: "0",
      count: "1",
      therapist: "",
      date: monday(7),
      time: "10:00",
    }),
  },
};
