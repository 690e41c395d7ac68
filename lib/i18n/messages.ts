import type { Locale } from "./locales";
import { accountDetailsWords } from "./words/account-details";
import { accountsWords } from "./words/accounts";
import { accountsEmailsWords } from "./words/accounts-emails";
import { availabilityWords } from "./words/availability";
import { bookingWords } from "./words/booking";
import { bookingEmailsWords } from "./words/booking-emails";
import { calendarWords } from "./words/calendar";
import { calendarFileWords } from "./words/calendar-file";
import { changeEmailWords } from "./words/change-email";
import { changeEmailEmailsWords } from "./words/change-email-emails";
import { clientsWords } from "./words/clients";
import { closeAccountWords } from "./words/close-account";
import { closeAccountEmailsWords } from "./words/close-account-emails";
import { commonWords } from "./words/common";
import { dashboardWords } from "./words/dashboard";
import { devicesWords } from "./words/devices";
import { displacedWords } from "./words/displaced";
import { emailWords } from "./words/email";
import { exportingWords } from "./words/exporting";
import { exportingEmailsWords } from "./words/exporting-emails";
import { feedWords } from "./words/feed";
import { holidaysWords } from "./words/holidays";
import { importingWords } from "./words/importing";
import { inputWords } from "./words/input";
import { invitationWords } from "./words/invitation";
import { locationsWords } from "./words/locations";
import { mergeWords } from "./words/merge";
import { outboxWords } from "./words/outbox";
import { passwordWords } from "./words/password";
import { passwordResetEmailsWords } from "./words/password-reset-emails";
import { practiceWords } from "./words/practice";
import { practicesWords } from "./words/practices";
import { preferencesWords } from "./words/preferences";
import { profileWords } from "./words/profile";
import { prospectsWords } from "./words/prospects";
import { remindersWords } from "./words/reminders";
import { remindersEmailsWords } from "./words/reminders-emails";
import { requestsWords } from "./words/requests";
import { requestsEmailsWords } from "./words/requests-emails";
import { rescheduleWords } from "./words/reschedule";
import { rescheduleEmailsWords } from "./words/reschedule-emails";
import { rulesWords } from "./words/rules";
import { secondFactorWords } from "./words/second-factor";
import { secondFactorEmailsWords } from "./words/second-factor-emails";
import { seriesWords } from "./words/series";
import { seriesEmailsWords } from "./words/series-emails";
import { servicesWords } from "./words/services";
import { sessionsWords } from "./words/sessions";
import { sessionsEmailsWords } from "./words/sessions-emails";
import { settingsWords } from "./words/settings";
import { setupWords } from "./words/setup";
import { shareWords } from "./words/share";
import { signInWords } from "./words/sign-in";
import { staffWords } from "./words/staff";
import { staffBookingWords } from "./words/staff-booking";
import { staffEmailsWords } from "./words/staff-emails";
import { therapistProfileWords } from "./words/therapist-profile";
import { trailWords } from "./words/trail";
import { turnedAwayWords } from "./words/turned-away";
import { turnedAwayEmailsWords } from "./words/turned-away-emails";
import { verifyWords } from "./words/verify";
import { verifyEmailsWords } from "./words/verify-emails";

/** All that the product says; a key is the word of its folder. For the server: what runs in a browser takes from words/ what it says itself. */
const words = {
  accountDetails: accountDetailsWords,
  accounts: accountsWords,
  accountsEmails: accountsEmailsWords,
  availability: availabilityWords,
  booking: bookingWords,
  bookingEmails: bookingEmailsWords,
  calendar: calendarWords,
  calendarFile: calendarFileWords,
  changeEmail: changeEmailWords,
  changeEmailEmails: changeEmailEmailsWords,
  clients: clientsWords,
  closeAccount: closeAccountWords,
  closeAccountEmails: closeAccountEmailsWords,
  common: commonWords,
  dashboard: dashboardWords,
  devices: devicesWords,
  displaced: displacedWords,
  email: emailWords,
  exporting: exportingWords,
  exportingEmails: exportingEmailsWords,
  feed: feedWords,
  holidays: holidaysWords,
  importing: importingWords,
  input: inputWords,
  invitation: invitationWords,
  locations: locationsWords,
  merge: mergeWords,
  outbox: outboxWords,
  password: passwordWords,
  passwordResetEmails: passwordResetEmailsWords,
  practice: practiceWords,
  practices: practicesWords,
  preferences: preferencesWords,
  profile: profileWords,
  prospects: prospectsWords,
  reminders: remindersWords,
  remindersEmails: remindersEmailsWords,
  requests: requestsWords,
  requestsEmails: requestsEmailsWords,
  reschedule: rescheduleWords,
  rescheduleEmails: rescheduleEmailsWords,
  rules: rulesWords,
  secondFactor: secondFactorWords,
  secondFactorEmails: secondFactorEmailsWords,
  series: seriesWords,
  seriesEmails: seriesEmailsWords,
  services: servicesWords,
  sessions: sessionsWords,
  sessionsEmails: sessionsEmailsWords,
  settings: settingsWords,
  setup: setupWords,
  share: shareWords,
  signIn: signInWords,
  staff: staffWords,
  staffBooking: staffBookingWords,
  staffEmails: staffEmailsWords,
  therapistProfile: therapistProfileWords,
  trail: trailWords,
  turnedAway: turnedAwayWords,
  turnedAwayEmails: turnedAwayEmailsWords,
  verify: verifyWords,
  verifyEmails: verifyEmailsWords,
};

/** The messages of each word, in the shape that the English ones give. */
export type Words = { [W in keyof typeof words]: (typeof words)[W]["en"] };

const inOne = (locale: Locale) =>
  Object.fromEntries(Object.entries(words).map(([word, said]) => [word, said[locale]])) as unknown as Words;

export const messages = { en: inOne("en"), fr: inOne("fr") };
