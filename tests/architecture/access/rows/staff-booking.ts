import { randomUUID } from "node:crypto";
import { desk, type Rows } from "../row";
import { soon } from "../world";

// With the owner, who is the therapist here: another therapist may book only their own sessions.
const booking = {
  may: desk,
  by: "owner",
  foreign: "not_found",
  told: { therapist: "not_yours", "other owner": "not_found" },
  foreignOf: { therapist: "not_offered", service: "not_offered" },
} as const;

export const rows: Rows = {
  bookForClient: {
    ...booking,
    values: (_, { client, therapist, service }) => ({ client, therapist, service, start: soon(), key: randomUUID() }),
  },
};
