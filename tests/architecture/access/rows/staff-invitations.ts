import { everybody, type Rows } from "../row";
import { PASSWORD } from "../world";

export const rows: Rows = {
  // Invitations name no practice: what works and what does not is proven in tests/lib/practice/staff-invitations.
  acceptInvitation: {
    may: [],
    by: "nobody",
    foreign: "link_used",
    values: (_, { token }) => ({ token, firstName: "Élise", lastName: "Moreau", password: PASSWORD }),
  },
  // Tells nobody whether there is such a link: it answers as if it had sent one.
  sendFreshInvitation: { may: everybody, by: "nobody", foreign: "ok", values: (_, { invite }) => ({ token: invite }) },
};
