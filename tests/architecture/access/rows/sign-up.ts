import { randomUUID } from "node:crypto";
import { everybody, type Rows } from "../row";
import { PASSWORD, person, soon } from "../world";

export const rows: Rows = {
  createPortalAccount: {
    may: everybody,
    by: "nobody",
    foreign: "not_offered",
    values: ({ slug }, { therapist, newService }) => ({
      practice: slug,
      therapist,
      service: newService,
      start: soon(),
      key: randomUUID(),
      ...person,
      password: PASSWORD,
      privacy: "on",
    }),
  },
};
