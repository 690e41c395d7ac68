import { randomUUID } from "node:crypto";
import { desk, type Rows } from "../row";
import { monday } from "../world";

// With the owner, who is the therapist here: another therapist may book and change only their own sessions.
const booking = {
  may: desk,
  by: "owner",
  foreign: "not_found",
  told: { therapist: "not_yours", "other owner": "not_found" },
  foreignOf: { therapist: "not_offered", service: "not_offered" },
} as const;

export const rows: Rows = {
  bookSeries: {
    ...booking,
    values: (_, { client, therapist, service }) => ({
      client,
      therapist,
      service,
      date: monday(),
      time: "10:00",
      everyWeeks: "1",
      count: "2",
      key: randomUUID(),
      seen: "|",
      "at-0": "keep",
      "at-1": "keep",
    }),
  },
};
