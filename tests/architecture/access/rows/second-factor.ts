import { staff, type Persona, type Rows } from "../row";
import { PASSWORD } from "../world";

const own: Persona[] = [...staff, "other owner"];
// No staff member here has begun to set it up: staff get that refusal, and others reveal nothing.
const notBegun = {
  may: [],
  told: Object.fromEntries(own.map((persona) => [persona, "not_begun"])),
  foreign: "signed_out",
} as const;

export const rows: Rows = {
  beginSecondFactor: { may: own, values: () => ({ currentPassword: PASSWORD }) },
  confirmSecondFactor: { ...notBegun, values: () => ({ code: "123456" }) },
  renewRecoveryCodes: { ...notBegun, values: () => ({ currentPassword: PASSWORD }) },
  turnOffSecondFactor: { ...notBegun, values: () => ({ currentPassword: PASSWORD, code: "123456" }) },
  // Only right after a password whose second step is due: tested in tests/lib/identity/second-factor.
  enterSecondFactor: { may: [], foreign: "signed_out", values: () => ({ code: "123456" }) },
};
