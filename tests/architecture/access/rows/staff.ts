import { managers, type Rows } from "../row";
import { PASSWORD } from "../world";

const manage = { may: managers, by: "owner", foreign: "not_found" } as const;

export const rows: Rows = {
  inviteStaff: {
    may: [...managers, "other owner"],
    values: () => ({
      email: "new.colleague@mail.example",
      firstName: "Ada",
      lastName: "Okoro",
      role: "therapist",
      language: "fr",
    }),
  },
  resendInvitation: { ...manage, values: (_, { invitation }) => ({ invitation }) },
  revokeInvitation: { ...manage, values: (_, { invitation }) => ({ invitation }) },
  changeRole: { ...manage, values: (_, { member }) => ({ staff: member, role: "admin" }) },
  saveClientAccess: { may: [...managers, "other owner"], values: () => ({ sees: "own" }) },
  saveMemberAccess: { ...manage, values: (_, { member }) => ({ staff: member, sees: "own" }) },
  makeTherapist: { ...manage, values: (_, { member }) => ({ staff: member }) },
  disableStaff: { ...manage, values: (_, { member }) => ({ staff: member }) },
  resetSecondStep: { ...manage, values: (_, { member }) => ({ staff: member, currentPassword: PASSWORD, code: "" }) },
  enableStaff: { ...manage, values: (_, { member }) => ({ staff: member }) },
};
