import { staff, type Rows } from "../row";

export const rows: Rows = {
  saveClientReminders: {
    may: staff,
    by: "owner",
    foreign: "not_found",
    values: (_, { client }) => ({ client, choice: "own", hours: "48, 2" }),
  },
  saveOwnReminders: { may: ["client"], values: ({ slug }) => ({ practice: slug }) },
};
