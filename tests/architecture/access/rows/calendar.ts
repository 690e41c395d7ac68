import { managers, type Rows } from "../row";

export const rows: Rows = {
  saveCalendarSettings: {
    may: [...managers, "other owner"],
    values: () => ({ firstHour: "7", hide6: "on", hide7: "on" }),
  },
};
