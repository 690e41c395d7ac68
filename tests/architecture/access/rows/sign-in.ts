import { everybody, staff, type Rows } from "../row";
import { PASSWORD } from "../world";

export const rows: Rows = {
  signInToPortal: { may: everybody, values: ({ slug, email }) => ({ practice: slug, email, password: PASSWORD }) },
  signInToPractice: { may: everybody, values: ({ staffEmail }) => ({ email: staffEmail, password: PASSWORD }) },
  signOutOfPortal: { may: ["client"], values: ({ slug }) => ({ practice: slug }) },
  signOutOfPractice: { may: [...staff, "other owner"], values: () => ({}) },
};
