import { staff, type Rows } from "../row";

const therapists = staff.filter((persona) => persona !== "frontdesk");

export const rows: Rows = {
  closeNotAClient: {
    may: staff,
    by: "owner",
    foreign: "not_found",
    values: (_, { account }) => ({ accounts: account }),
  },
  bringBackNotAClient: {
    may: staff,
    by: "owner",
    foreign: "not_found",
    values: (_, { rejection }) => ({ rejection }),
  },
  blockAccount: {
    may: therapists,
    by: "owner",
    foreign: "not_found",
    values: (_, { account }) => ({ account, reason: "Threats" }),
  },
  unblockAccount: {
    may: therapists,
    by: "owner",
    foreign: "not_found",
    values: (_, { blocked }) => ({ rejection: blocked }),
  },
};
