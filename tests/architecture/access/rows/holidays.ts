import { managers, type Rows } from "../row";

export const rows: Rows = {
  // A therapist may close only their own days; the whole practice and the owner do not exist for them.
  saveHolidays: {
    may: managers,
    by: "owner",
    foreign: "not_found",
    told: { therapist: "not_found" },
    values: (_, { therapist }) => ({ therapist, closes: "therapist", country: "CA", region: "BC", "rule:12-25": "on" }),
  },
};
