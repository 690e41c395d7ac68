import { managers, type Rows } from "../row";
import { PASSWORD } from "../world";

export const rows: Rows = {
  exportClient: {
    may: managers,
    by: "owner",
    foreign: "not_found",
    values: (_, { client }) => ({ client, reason: "The client asked for it" }),
  },
  exportPractice: { may: ["owner", "other owner"], values: () => ({ currentPassword: PASSWORD }) },
};
