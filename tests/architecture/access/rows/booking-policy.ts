import { managers, type Rows } from "../row";

const practice = { may: [...managers, "other owner" as const] };

export const rows: Rows = {
  saveRules: {
    ...practice,
    values: () => ({
      cap: "4",
      notice: "24",
      horizon: "60",
      until: "",
      cancelNotice: "24",
      rescheduleNotice: "12",
      grace: "30",
      askFirst: "new_clients",
    }),
  },
  addReminder: { ...practice, values: () => ({ amount: "3", unit: "hours" }) },
  removeReminder: { ...practice, values: () => ({ minutes: "2880" }) },
};
