import { desk, type Rows } from "../row";

// The session is with the owner, who is the therapist here: another therapist may not change it.
const session = {
  by: "owner",
  foreign: "not_found",
  told: { therapist: "not_yours", "other owner": "not_found" },
  foreignOf: { therapist: "not_offered" },
} as const;

export const rows: Rows = {
  changeSession: { ...session, may: desk, values: (_, { session }) => ({ session, sequence: "0", to: "cancelled" }) },
  // There is nothing to undo here; undoing is tested in tests/lib/sessions/sessions.
  undoSession: {
    ...session,
    may: [],
    told: {
      ...session.told,
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
