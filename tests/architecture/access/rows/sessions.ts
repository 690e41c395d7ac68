import { desk, type Rows } from "../row";

// A session of the owner's, who is the therapist here: another therapist is told that it is not theirs to change.
const session = {
  by: "owner",
  foreign: "not_found",
  told: { therapist: "not_yours", "other owner": "not_found" },
  foreignOf: { therapist: "not_offered" },
} as const;

export const rows: Rows = {
  changeSession: { ...session, may: desk, values: (_, { session }) => ({ session, sequence: "0", to: "cancelled" }) },
  // Nothing has happened yet that could be undone; what can be is proven in tests/lib/sessions/sessions.
  undoSession: {
    ...session,
    may: [],
    told: {
      ...session.told,
      therapist: "undo_too_late",
      owner: "undo_too_late",
      admin: "undo_too_late",
      frontdesk: "undo_too_late",
      client: "signed_out",
      newcomer: "signed_out",
      "other client": "signed_out",
      nobody: "signed_out",
    },
    values: (_, { session }) => ({ session, sequence: "0" }),
  },
  cancelOwnSession: {
    may: ["client"],
    by: "client",
    foreign: "not_found",
    values: ({ slug }, { session }) => ({ practice: slug, session, sequence: "0", to: "cancelled" }),
  },
};
