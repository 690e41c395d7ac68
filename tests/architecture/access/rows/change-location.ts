import { desk, type Rows } from "../row";

// A session of the owner's, who is the therapist here: another therapist is told that it is not theirs to change.
export const rows: Rows = {
  relocateSession: {
    by: "owner",
    foreign: "not_found",
    told: { therapist: "not_yours", "other owner": "not_found" },
    may: desk,
    foreignOf: { location: "not_there" },
    values: (_, { session, location }) => ({ session, sequence: "0", place: location }),
  },
};
