import { managers, type Rows } from "../row";

const choice = Object.fromEntries(
  ["firstName", "lastName", "email", "phone", "birthDate", "language", "therapist"].map((field) => [field, "kept"]),
);

export const rows: Rows = {
  mergeClients: {
    may: managers,
    by: "owner",
    foreign: "not_found",
    values: ({ seen }, { client, double }) => ({ kept: client, gone: double, seen, ...choice }),
  },
  unmergeClients: { may: managers, by: "owner", foreign: "not_found", values: (_, { merge }) => ({ merge }) },
};
