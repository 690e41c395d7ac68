import { everybody, type Rows } from "../row";
import { OTHER_PASSWORD, PASSWORD } from "../world";

export const rows: Rows = {
  askToChangeEmail: {
    may: ["client"],
    values: ({ slug }) => ({ practice: slug, email: "elsewhere@mail.example", currentPassword: PASSWORD }),
  },
  confirmEmailByCode: { may: ["client"], values: ({ slug, digits }) => ({ practice: slug, code: digits }) },
  // Needs the link and the password; in the account's own browser, only the link.
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
  // Sent to the previous address: no account here has changed its address.
  undoEmailChange: {
    may: [],
    by: "nobody",
    foreign: "link_used",
    values: ({ slug }, { change }) => ({ practice: slug, token: change, password: OTHER_PASSWORD }),
  },
};
