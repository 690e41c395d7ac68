import { staff, type Rows } from "../row";

export const rows: Rows = {
  // A nonexistent or foreign device counts as no longer trusted: the response reveals nothing.
  endTrust: {
    may: [...staff, "other owner"],
    by: "owner",
    foreign: "ok",
    values: (_, { trusted }) => ({ trusted }),
  },
};
