import { staff, type Rows } from "../row";

export const rows: Rows = {
  // A nonexistent or foreign device counts as signed out: the response reveals nothing.
  endSignIn: {
    may: ["client"],
    by: "client",
    foreign: "ok",
    values: ({ slug }, { signIn }) => ({ practice: slug, signIn }),
  },
  endOtherSignIns: { may: ["client"], values: ({ slug }) => ({ practice: slug }) },
  endStaffSignIn: {
    may: [...staff, "other owner"],
    by: "owner",
    foreign: "ok",
    values: (_, { signIn }) => ({ signIn }),
  },
  endOtherStaffSignIns: { may: [...staff, "other owner"], values: () => ({}) },
};
