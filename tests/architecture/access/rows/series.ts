import { randomUUID } from "node:crypto";
import { desk, type Rows } from "../row";
import { monday } from "../world";

// With the owner, who is the therapist here: another therapist books and changes their own only.
const booking = {
  may: desk,
  by: "owner",
  foreign: "not_found",
  told: { therapist: "not_yours", "other owner": "not_found" },
  foreignOf: { therapist: "not_offered", service: "not_offered" },
} as const;
// The world's session is of no series, which is as if there were none; what can be changed is proven in tests/lib/series.
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
