import { managers, type Rows } from "../row";

// An import belongs to the staff member who started it: for other administrators it does not exist.
const own = { may: ["owner"], by: "owner", foreign: "not_found", told: { admin: "not_found" } } as const;

export const rows: Rows = {
  startImport: { may: [...managers, "other owner"], values: () => ({ pasted: "First name,Last name\nAda,Okoro" }) },
  planImport: {
    ...own,
    values: (_, { draft }) => ({
      import: draft,
      "column-0": "firstName",
      "column-1": "lastName",
      dates: "",
      language: "en",
      therapist: "",
    }),
  },
  runImport: { ...own, values: (_, { draft }) => ({ import: draft, then: "import", lines: "", page: "1" }) },
  discardImport: { ...own, values: (_, { draft }) => ({ import: draft }) },
};
