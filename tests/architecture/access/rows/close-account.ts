import type { Rows } from "../row";
import { PASSWORD } from "../world";

export const rows: Rows = {
  closeAccount: {
    may: ["client"],
    values: ({ slug, shown }) => ({ practice: slug, shown, sessions: "cancel", currentPassword: PASSWORD }),
  },
};
