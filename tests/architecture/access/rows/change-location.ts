import { desk, type Rows } from "../row";

// The session is with the owner, who is the therapist here: another therapist may not change it.
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
