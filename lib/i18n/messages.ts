import type { Locale } from "./locales";
import { accountDetailsWords } from "./words/account-details";
import { accountsWords } from "./words/accounts";
import { availabilityWords } from "./words/availability";
import { bookingWords } from "./words/booking";
import { calendarWords } from "./words/calendar";
import { changeEmailWords } from "./words/change-email";
import { clientsWords } from "./words/clients";
import { closeAccountWords } from "./words/close-account";
import { commonWords } from "./words/common";
import { dashboardWords } from "./words/dashboard";
import { devicesWords } from "./words/devices";
import { displacedWords } from "./words/displaced";
import { emailsWords } from "./words/emails";
import { exportingWords } from "./words/exporting";
import { feedWords } from "./words/feed";
import { holidaysWords } from "./words/holidays";
import { importingWords } from "./words/importing";
import { inputWords } from "./words/input";
import { invitationWords } from "./words/invitation";
import { locationsWords } from "./words/locations";
import { mergeWords } from "./words/merge";
import { passwordWords } from "./words/password";
import { practiceWords } from "./words/practice";
import { practicesWords } from "./words/practices";
import { preferencesWords } from "./words/preferences";
import { profileWords } from "./words/profile";
import { prospectsWords } from "./words/prospects";
import { remindersWords } from "./words/reminders";
import { requestsWords } from "./words/requests";
import { rescheduleWords } from "./words/reschedule";
import { rulesWords } from "./words/rules";
import { secondFactorWords } from "./words/second-factor";
import { seriesWords } from "./words/series";
import { servicesWords } from "./words/services";
import { sessionsWords } from "./words/sessions";
import { settingsWords } from "./words/settings";
import { setupWords } from "./words/setup";
import { shareWords } from "./words/share";
import { signInWords } from "./words/sign-in";
import { staffWords } from "./words/staff";
import { staffBookingWords } from "./words/staff-booking";
import { therapistProfileWords } from "./words/therapist-profile";
import { trailWords } from "./words/trail";
import { turnedAwayWords } from "./words/turned-away";
import { verifyWords } from "./words/verify";

/** All that the product says; a key is the word of its folder. For the server: what runs in a browser takes from words/ what it says itself. */
const words = {
  accountDetails: accountDetailsWords,
  accounts: accountsWords,
  availability: availabilityWords,
  booking: bookingWords,
  calendar: calendarWords,
  changeEmail: changeEmailWords,
  clients: clientsWords,
  closeAccount: closeAccountWords,
  common: commonWords,
  dashboard: dashboardWords,
  devices: devicesWords,
  displaced: displacedWords,
  emails: emailsWords,
  exporting: exportingWords,
  feed: feedWords,
  holidays: holidaysWords,
  importing: importingWords,
  input: inputWords,
  invitation: invitationWords,
  locations: locationsWords,
  merge: mergeWords,
  password: passwordWords,
  practice: practiceWords,
  practices: practicesWords,
  preferences: preferencesWords,
  profile: profileWords,
  prospects: prospectsWords,
  reminders: remindersWords,
  requests: requestsWords,
  reschedule: rescheduleWords,
  rules: rulesWords,
  secondFactor: secondFactorWords,
  series: seriesWords,
  services: servicesWords,
  sessions: sessionsWords,
  settings: settingsWords,
  setup: setupWords,
  share: shareWords,
  signIn: signInWords,
  staff: staffWords,
  staffBooking: staffBookingWords,
  therapistProfile: therapistProfileWords,
  trail: trailWords,
  turnedAway: turnedAwayWords,
  verify: verifyWords,
};

/** The messages of each word, in the shape that the English ones give. */
export type Words = { [W in keyof typeof words]: (typeof words)[W]["en"] };

const inOne = (locale: Locale) =>
  Object.fromEntries(Object.entries(words).map(([word, said]) => [word, said[locale]])) as unknown as Words;

export const messages = { en: inOne("en"), fr: inOne("fr") };
