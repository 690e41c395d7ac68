import { managers, type Rows } from "../row";

const sharers = [...managers, "therapist"] as const;

export const rows: Rows = {
  addWebsite: { may: [...sharers, "other owner"], values: () => ({ origin: "https://www.example.com" }) },
  removeWebsite: { may: sharers, by: "owner", foreign: "not_found", values: (_, { website }) => ({ website }) },
};
