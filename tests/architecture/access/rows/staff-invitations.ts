import { everybody, type Rows } from "../row";
import { PASSWORD } from "../world";

export const rows: Rows = {
  // Invitations name no practice: they are tested in tests/lib/practice/staff-invitations.
  acceptInvitation: {
    may: [],
    by: "nobody",
    foreign: "link_used",
    values: (_, { token }) => ({ token, firstName: "Élise", lastName: "Moreau", password: PASSWORD }),
  },
  // Does not reveal whether there is such a link: responds as if it had sent one.
  sendFreshInvitation: { may: everybody, by: "nobody", foreign: "ok", values: (_, { invite }) => ({ token: invite }) },
};
