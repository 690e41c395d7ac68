import { staff, type Rows } from "../row";
import { person } from "../world";

export const rows: Rows = {
  verifyProspects: {
    may: staff,
    by: "owner",
    foreign: "not_found",
    values: (_, { account }) => ({ accounts: account }),
  },
  createClientFromProspect: {
    may: staff,
    by: "owner",
    foreign: "not_found",
    values: (_, { account }) => ({ account, ...person, language: "en" }),
  },
  associateProspect: {
    may: staff,
    by: "owner",
    foreign: "not_found",
    values: (_, { account, client }) => ({ account, client, confirmation: "Lindqvist" }),
  },
  undoAssociation: { may: staff, by: "owner", foreign: "not_found", values: (_, { association }) => ({ association }) },
};
