import { everybody, type Rows } from "../row";
import { OTHER_PASSWORD } from "../world";

export const rows: Rows = {
  // The response is the same whether or not an account exists.
  sendResetLink: { may: everybody, values: ({ slug, email }) => ({ practice: slug, email }) },
  sendStaffResetLink: { may: everybody, values: ({ staffEmail }) => ({ email: staffEmail }) },
  sendFreshResetLink: {
    may: everybody,
    by: "nobody",
    foreign: "ok",
    values: ({ slug }, { reset }) => ({ practice: slug, token: reset }),
  },
  sendFreshStaffResetLink: { may: everybody, by: "nobody", foreign: "ok", values: (_, { token }) => ({ token }) },
  resetPassword: {
    may: everybody,
    by: "nobody",
    foreign: "link_used",
    values: ({ slug }, { reset }) => ({ practice: slug, token: reset, password: OTHER_PASSWORD }),
  },
  // Digits that were never sent: they never work, whether or not an account exists.
  resetPasswordByCode: {
    may: [],
    foreign: "invalid",
    values: ({ slug, email }) => ({ practice: slug, email, code: "123 456", password: OTHER_PASSWORD }),
  },
  // Staff links name no practice: they are tested in tests/lib/identity/password-reset.
  resetStaffPassword: {
    may: [],
    by: "nobody",
    foreign: "link_used",
    values: (_, { token }) => ({ token, password: OTHER_PASSWORD }),
  },
};
