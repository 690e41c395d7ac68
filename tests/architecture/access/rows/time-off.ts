import { desk, type Rows } from "../row";
import { monday } from "../world";

// Everybody's time is blocked by the front desk and managers, their own by therapists; the owner is the therapist here.
const own = { may: desk, by: "owner", foreign: "not_found", told: { therapist: "not_found" } } as const;
const oneDay = { from: monday(), until: monday(), fromTime: "", untilTime: "", note: "" };

export const rows: Rows = {
  saveTimeOff: { ...own, values: (_, { therapist }) => ({ therapist, ...oneDay }) },
  removeTimeOff: { ...own, values: (_, { therapist, timeOff }) => ({ therapist, entry: timeOff }) },
};
