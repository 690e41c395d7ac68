import * as accounts from "@/lib/accounts/emails";
import * as booking from "@/lib/booking/emails";
import * as changeEmail from "@/lib/change-email/emails";
import * as closeAccount from "@/lib/close-account/emails";
import * as exporting from "@/lib/exporting/emails";
import { collectEmails } from "@/lib/outbox/email";
import * as passwordReset from "@/lib/password-reset/emails";
import * as reminders from "@/lib/reminders/emails";
import * as requests from "@/lib/requests/emails";
import * as reschedule from "@/lib/reschedule/emails";
import * as secondFactor from "@/lib/second-factor/emails";
import * as series from "@/lib/series/emails";
import * as sessions from "@/lib/sessions/emails";
import * as staff from "@/lib/staff/emails";
import * as turnedAway from "@/lib/turned-away/emails";
import * as verify from "@/lib/verify/emails";

/** Every email that a feature declares. A new feature's emails.tsx is added here (a test says so); a new email of one that is here needs nothing. */
export const emails = collectEmails([
  accounts,
  booking,
  changeEmail,
  closeAccount,
  exporting,
  passwordReset,
  reminders,
  requests,
  reschedule,
  secondFactor,
  series,
  sessions,
  staff,
  turnedAway,
  verify,
]);
