import { desk, type Rows } from "../row";

const own = { by: "owner", foreign: "not_found", told: { therapist: "not_found" } } as const;
const values: Rows[string]["values"] = (_, { therapist }) => ({ shows: "busy", whose: therapist });

export const rows: Rows = {
  // Staff create their own feeds; a therapist cannot follow others. Only the owner has one here to change or revoke.
  makeFeed: { ...own, may: desk, values },
  changeFeed: {
    ...own,
    may: ["owner"],
    told: { admin: "not_found", therapist: "not_found", frontdesk: "not_found" },
    values,
  },
  revokeFeed: {
    may: ["owner", "other owner"],
    told: { admin: "not_found", therapist: "not_found", frontdesk: "not_found" },
    values: () => ({}),
  },
};
