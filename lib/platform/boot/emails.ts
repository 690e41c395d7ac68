import * as accounts from "@/lib/accounts/sign-up/emails";
import * as booking from "@/lib/sessions/booking/emails";
import * as changeEmail from "@/lib/identity/change-email/emails";
import * as closeAccount from "@/lib/accounts/close-account/emails";
import * as exporting from "@/lib/clients/export/emails";
import { collectEmails } from "@/lib/platform/outbox/email";
import * as passwordReset from "@/lib/identity/password-reset/emails";
import * as reminders from "@/lib/sessions/reminders/emails";
import * as requests from "@/lib/sessions/booking-requests/emails";
import * as reschedule from "@/lib/sessions/reschedule/emails";
import * as secondFactor from "@/lib/identity/second-factor/emails";
import * as series from "@/lib/sessions/series/emails";
import * as sessions from "@/lib/sessions/sessions/emails";
import * as staff from "@/lib/practice/staff/emails";
import * as rejection from "@/lib/clients/rejections/emails";
import * as holds from "@/lib/sessions/unverified-holds/emails";
import * as signInCode from "@/lib/identity/sign-in-code/emails";
import * as verify from "@/lib/identity/verification/emails";

/**
 * Every email that a feature declares. Add a new feature's emails.tsx here (a test checks this); a new email of a
 * listed feature needs nothing.
 */
export const emails = collectEmails([
  accounts,
  booking,
  changeEmail,
  closeAccount,
  exporting,
  holds,
  passwordReset,
  reminders,
  requests,
  reschedule,
  secondFactor,
  series,
  sessions,
  staff,
  rejection,
  signInCode,
  verify,
]);
