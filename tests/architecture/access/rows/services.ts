import { randomUUID } from "node:crypto";
import { everybody, managers, type Rows } from "../row";

const practice = { may: managers, by: "owner", foreign: "not_found" } as const;
const fields = {
  nameEn: "Individual session",
  nameFr: "Séance individuelle",
  descriptionEn: "",
  descriptionFr: "",
  minutes: "50",
  price: "150",
  audience: "existing",
  "in-video": "on",
  before: "0",
  after: "10",
};

export const rows: Rows = {
  createService: {
    ...practice,
    values: (_, { therapist }) => ({ key: randomUUID(), ...fields, [`by-${therapist}`]: "on" }),
  },
  saveService: {
    ...practice,
    values: (_, { service, therapist }) => ({ service, ...fields, [`by-${therapist}`]: "on" }),
  },
  moveService: { ...practice, values: (_, { service }) => ({ service, to: "up" }) },
  archiveService: { ...practice, values: (_, { service }) => ({ service }) },
  // Nothing is archived here; restoring is tested in tests/lib/practice/services.
  restoreService: {
    ...practice,
    may: [],
    told: Object.fromEntries(
      everybody
        .filter((persona) => !["owner", "admin", "other owner"].includes(persona))
        .map((persona) => [persona, "signed_out"]),
    ),
    values: (_, { service }) => ({ service }),
  },
};
