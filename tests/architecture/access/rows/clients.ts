import { randomUUID } from "node:crypto";
import { staff, type Rows } from "../row";
import { person } from "../world";

export const rows: Rows = {
  createClient: { may: [...staff, "other owner"], values: () => ({ key: randomUUID(), ...person, language: "en" }) },
  editClient: {
    may: staff,
    by: "owner",
    foreign: "not_found",
    values: (_, { client }) => ({ client, ...person, language: "en" }),
  },
  // Ids of another practice are left out.
  setClientStatus: {
    may: [...staff, "other owner"],
    values: (_, { client }) => ({ status: "waiting", [`pick-${client}`]: "on" }),
  },
};
