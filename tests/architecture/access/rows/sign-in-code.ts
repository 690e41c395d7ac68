import { everybody, type Rows } from "../row";

export const rows: Rows = {
  // The response is the same whether or not an account exists.
  sendSignInCode: { may: everybody, values: ({ slug, email }) => ({ practice: slug, email }) },
  // Digits that were never sent: they never work, whether or not an account exists.
  enterSignInCode: {
    may: [],
    foreign: "invalid",
    values: ({ slug, email }) => ({ practice: slug, email, code: "123 456" }),
  },
};
