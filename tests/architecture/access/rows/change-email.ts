import { everybody, type Rows } from "../row";
import { OTHER_PASSWORD, PASSWORD } from "../world";

export const rows: Rows = {
  askToChangeEmail: {
    may: ["client"],
    values: ({ slug }) => ({ practice: slug, email: "elsewhere@mail.example", currentPassword: PASSWORD }),
  },
  confirmEmailByCode: { may: ["client"], values: ({ slug, digits }) => ({ practice: slug, code: digits }) },
  // Whoever holds the link and knows the password; in the account's own browser the link alone.
  confirmEmail: {
    may: everybody,
    by: "nobody",
    foreign: "link_used",
    values: ({ slug }, { change }) => ({ practice: slug, token: change, currentPassword: PASSWORD }),
  },
  sendFreshEmailLink: {
    may: everybody,
    by: "nobody",
    foreign: "ok",
    values: ({ slug }, { change }) => ({ practice: slug, token: change }),
  },
  // From the address before: nobody has changed theirs here.
  undoEmailChange: {
    may: [],
    by: "nobody",
    foreign: "link_used",
    values: ({ slug }, { change }) => ({ practice: slug, token: change, password: OTHER_PASSWORD }),
  },
};
