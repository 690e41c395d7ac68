import { randomUUID } from "node:crypto";
import { everybody, managers, type Rows } from "../row";

const practice = { may: managers, by: "owner", foreign: "not_found" } as const;
const fields = { name: "Riverside office", address: "12 River Street", note: "" };

export const rows: Rows = {
  addLocation: { may: [...managers, "other owner"], values: () => ({ key: randomUUID(), ...fields }) },
  saveLocation: { ...practice, values: (_, { location }) => ({ location, ...fields }) },
  archiveLocation: { ...practice, values: (_, { location }) => ({ location }) },
  // Nothing is archived here; restoring is tested in tests/lib/practice/locations.
  restoreLocation: {
    ...practice,
    may: [],
    told: Object.fromEntries(
      everybody
        .filter((persona) => !["owner", "admin", "other owner"].includes(persona))
        .map((persona) => [persona, "signed_out"]),
    ),
    values: (_, { location }) => ({ location }),
  },
};
