import type { Rows } from "../row";

export const rows: Rows = {
  saveOwnProfile: {
    may: ["client"],
    values: ({ slug }) => ({
      practice: slug,
      firstName: "Ada",
      lastName: "Okoro",
      phone: "(604) 555-0142",
      birthDate: "",
    }),
  },
};
