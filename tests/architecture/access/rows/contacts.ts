import { randomUUID } from "node:crypto";
import { staff, type Rows } from "../row";

const fields = { firstName: "Uma", lastName: "", relation: "parent", language: "en" };
const record = { may: staff, by: "owner", foreign: "not_found" } as const;

export const rows: Rows = {
  addContact: { ...record, values: (_, { client }) => ({ key: randomUUID(), client, ...fields }) },
  saveContact: { ...record, values: (_, { client, contact }) => ({ client, contact, ...fields }) },
  removeContact: { ...record, values: (_, { client, contact }) => ({ client, contact }) },
};
