import { managers, type Rows } from "../row";
import { monday } from "../world";

// Therapists edit only their own hours: those of the owner, who is the therapist here, do not exist for others.
const own = { may: managers, by: "owner", foreign: "not_found", told: { therapist: "not_found" } } as const;
const oneDay = { from: monday(), until: monday() };
const week = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [`day${day}`, "9-12"]));
const starts = { startMode: "start_on_time", minutes: "0", between: "", opensOn: "", perDay: "" };

export const rows: Rows = {
  saveGeneral: { ...own, values: (_, { therapist }) => ({ therapist, ...week }) },
  saveOnline: { ...own, values: (_, { therapist }) => ({ therapist, ...starts }) },
  saveServices: {
    ...own,
    values: (_, { therapist, service, location }) => ({
      therapist,
      [`gives-${service}`]: "on",
      [`at-${service}-${location}`]: "on",
    }),
  },
  saveSpecific: {
    ...own,
    values: (_, { therapist, specific }) => ({
      therapist,
      specific,
      ...oneDay,
      everyWeeks: "1",
      mode: "adds",
      hours: "9-12",
      day1: "on",
    }),
  },
  removeSpecific: { ...own, values: (_, { therapist, specific }) => ({ therapist, entry: specific }) },
};
