import { staff, type Rows } from "../row";

export const rows: Rows = {
  sendAgain: { may: staff, by: "owner", foreign: "not_found", values: (_, { failed }) => ({ message: failed }) },
};
