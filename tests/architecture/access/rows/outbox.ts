import { staff, type Rows } from "../row";

export const rows: Rows = {
  retryEmail: { may: staff, by: "owner", foreign: "not_found", values: (_, { failed }) => ({ email: failed }) },
};
