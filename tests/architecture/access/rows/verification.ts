import { everybody, type Rows } from "../row";
import { PASSWORD } from "../world";

export const rows: Rows = {
  verifyEmail: {
    may: everybody,
    by: "nobody",
    foreign: "link_used",
    values: ({ slug }, { token }) => ({ practice: slug, token, password: PASSWORD }),
  },
  // The client's address is verified already; codes are tested in tests/lib/identity/verification/code.test.ts.
  verifyEmailByCode: {
    may: [],
    foreign: "signed_out",
    told: { client: "link_used" },
    values: ({ slug }) => ({ practice: slug, code: "123456" }),
  },
  resendVerificationEmail: { may: ["client"], values: ({ slug }) => ({ practice: slug }) },
  // Does not reveal whether there is such a link: responds as if it had sent one.
  sendFreshLink: {
    may: everybody,
    by: "nobody",
    foreign: "ok",
    values: ({ slug }, { token }) => ({ practice: slug, token }),
  },
};
