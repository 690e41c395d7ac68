import { staff, type Rows } from "../row";
import { PASSWORD } from "../world";

export const rows: Rows = {
  savePortalSettings: {
    may: staff,
    by: "owner",
    foreign: "not_found",
    values: (_, { client }) => ({ client, email: "given@mail.example", password: PASSWORD }),
  },
};
