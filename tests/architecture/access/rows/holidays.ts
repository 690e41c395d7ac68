import { managers, type Rows } from "../row";

export const rows: Rows = {
  // A therapist closes themselves; the whole practice, or the owner, is not there for them.
  saveHolidays: {
    may: managers,
    by: "owner",
    foreign: "not_found",
    told: { therapist: "not_found" },
    values: (_, { therapist }) => ({ therapist, closes: "therapist", country: "CA", region: "BC", "rule:12-25": "on" }),
  },
};
