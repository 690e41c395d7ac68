import type { Rows } from "../row";

export const rows: Rows = {
  savePreferences: {
    may: ["client"],
    values: ({ slug }) => ({ practice: slug, language: "fr", zone: "America/Toronto" }),
  },
};
