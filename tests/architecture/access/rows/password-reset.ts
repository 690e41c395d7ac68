import { everybody, type Rows } from "../row";
import { OTHER_PASSWORD } from "../world";

export const rows: Rows = {
  // Whoever asks hears the same, be there such an account or not.
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
  // Digits that nobody was sent: they work for nobody, be there such an account or not.
  resetPasswordByCode: {
    may: [],
    foreign: "invalid",
    values: ({ slug, email }) => ({ practice: slug, email, code: "123 456", password: OTHER_PASSWORD }),
  },
  // Staff's links name no practice: what works and what does not is proven in tests/lib/identity/password-reset.
  resetStaffPassword: {
    may: [],
    by: "nobody",
    foreign: "link_used",
    values: (_, { token }) => ({ token, password: OTHER_PASSWORD }),
  },
};
