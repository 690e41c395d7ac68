import { staff, type Rows } from "../row";
import { PASSWORD, OTHER_PASSWORD } from "../world";

export const rows: Rows = {
  chooseOwnPassword: { may: ["newcomer"], values: ({ slug }) => ({ practice: slug, password: OTHER_PASSWORD }) },
  changeOwnPassword: {
    may: ["client"],
    values: ({ slug }) => ({ practice: slug, currentPassword: PASSWORD, password: OTHER_PASSWORD }),
  },
  changeOwnStaffPassword: {
    may: [...staff, "other owner"],
    values: () => ({ currentPassword: PASSWORD, password: OTHER_PASSWORD }),
  },
};
