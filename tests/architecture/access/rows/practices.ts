import type { Rows } from "../row";
import { PASSWORD } from "../world";

export const rows: Rows = {
  // A practice exists already, so that the link works for nobody; what it does is proven in tests/lib/practices.
  setUpPractice: {
    may: [], by: "nobody", foreign: "link_used",
    values: (_, { token }) => ({ token, name: "Rivage", slug: "rivage", zone: "America/Toronto", locale: "fr", firstName: "Ada", lastName: "Okoro", email: "ada@mail.example", password: PASSWORD }),
  },
};
