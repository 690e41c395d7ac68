import { randomUUID } from "node:crypto";
import type { Rows } from "../row";
import { soon } from "../world";

export const rows: Rows = {
  bookSession: {
    may: ["client"],
    by: "client",
    foreign: "not_offered",
    values: ({ slug }, { therapist, service }) => ({
      practice: slug,
      therapist,
      service,
      start: soon(),
      key: randomUUID(),
    }),
  },
};
