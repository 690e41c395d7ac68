import { accounts as accountsEn } from "./messages/en/accounts";
import { accounts as accountsFr } from "./messages/fr/accounts";
import { accountDetails as accountDetailsEn } from "./messages/en/account-details";
import { accountDetails as accountDetailsFr } from "./messages/fr/account-details";
import { availability as availabilityEn } from "./messages/en/availability";
import { availability as availabilityFr } from "./messages/fr/availability";
import { booking as bookingEn } from "./messages/en/booking";
import { booking as bookingFr } from "./messages/fr/booking";
import { calendar as calendarEn } from "./messages/en/calendar";
import { calendar as calendarFr } from "./messages/fr/calendar";
import { clients as clientsEn } from "./messages/en/clients";
import { clients as clientsFr } from "./messages/fr/clients";
import { common as commonEn } from "./messages/en/common";
import { common as commonFr } from "./messages/fr/common";
import { dashboard as dashboardEn } from "./messages/en/dashboard";
import { dashboard as dashboardFr } from "./messages/fr/dashboard";
import { displaced as displacedEn } from "./messages/en/displaced";
import { displaced as displacedFr } from "./messages/fr/displaced";
import { emails as emailsEn } from "./messages/en/emails";
import { emails as emailsFr } from "./messages/fr/emails";
import { feed as feedEn } from "./messages/en/feed";
import { feed as feedFr } from "./messages/fr/feed";
import { holidays as holidaysEn } from "./messages/en/holidays";
import { holidays as holidaysFr } from "./messages/fr/holidays";
import { locations as locationsEn } from "./messages/en/locations";
import { locations as locationsFr } from "./messages/fr/locations";
import { input as inputEn } from "./messages/en/input";
import { input as inputFr } from "./messages/fr/input";
import { password as passwordEn } from "./messages/en/password";
import { password as passwordFr } from "./messages/fr/password";
import { practice as practiceEn } from "./messages/en/practice";
import { practice as practiceFr } from "./messages/fr/practice";
import { prospects as prospectsEn } from "./messages/en/prospects";
import { prospects as prospectsFr } from "./messages/fr/prospects";
import { requests as requestsEn } from "./messages/en/requests";
import { requests as requestsFr } from "./messages/fr/requests";
import { reminders as remindersEn } from "./messages/en/reminders";
import { reminders as remindersFr } from "./messages/fr/reminders";
import { reschedule as rescheduleEn } from "./messages/en/reschedule";
import { reschedule as rescheduleFr } from "./messages/fr/reschedule";
import { rules as rulesEn } from "./messages/en/rules";
import { rules as rulesFr } from "./messages/fr/rules";
import { services as servicesEn } from "./messages/en/services";
import { services as servicesFr } from "./messages/fr/services";
import { sessions as sessionsEn } from "./messages/en/sessions";
import { sessions as sessionsFr } from "./messages/fr/sessions";
import { settings as settingsEn } from "./messages/en/settings";
import { settings as settingsFr } from "./messages/fr/settings";
import { setup as setupEn } from "./messages/en/setup";
import { setup as setupFr } from "./messages/fr/setup";
import { share as shareEn } from "./messages/en/share";
import { share as shareFr } from "./messages/fr/share";
import { signIn as signInEn } from "./messages/en/sign-in";
import { signIn as signInFr } from "./messages/fr/sign-in";
import { secondFactor as secondFactorEn } from "./messages/en/second-factor";
import { secondFactor as secondFactorFr } from "./messages/fr/second-factor";
import { series as seriesEn } from "./messages/en/series";
import { series as seriesFr } from "./messages/fr/series";
import { staffBooking as staffBookingEn } from "./messages/en/staff-booking";
import { staffBooking as staffBookingFr } from "./messages/fr/staff-booking";
import { merge as mergeEn } from "./messages/en/merge";
import { merge as mergeFr } from "./messages/fr/merge";
import { importing as importingEn } from "./messages/en/importing";
import { importing as importingFr } from "./messages/fr/importing";
import { exporting as exportingEn } from "./messages/en/exporting";
import { exporting as exportingFr } from "./messages/fr/exporting";
import { trail as trailEn } from "./messages/en/trail";
import { trail as trailFr } from "./messages/fr/trail";
import { verify as verifyEn } from "./messages/en/verify";
import { verify as verifyFr } from "./messages/fr/verify";
import { devices as devicesEn } from "./messages/en/devices";
import { devices as devicesFr } from "./messages/fr/devices";
import { profile as profileEn } from "./messages/en/profile";
import { profile as profileFr } from "./messages/fr/profile";
import { preferences as preferencesEn } from "./messages/en/preferences";
import { preferences as preferencesFr } from "./messages/fr/preferences";
import { practices as practicesEn } from "./messages/en/practices";
import { practices as practicesFr } from "./messages/fr/practices";
import { therapistProfile as therapistProfileEn } from "./messages/en/therapist-profile";
import { therapistProfile as therapistProfileFr } from "./messages/fr/therapist-profile";
import { staff as staffEn } from "./messages/en/staff";
import { staff as staffFr } from "./messages/fr/staff";
import { invitation as invitationEn } from "./messages/en/invitation";
import { invitation as invitationFr } from "./messages/fr/invitation";
import { changeEmail as changeEmailEn } from "./messages/en/change-email";
import { changeEmail as changeEmailFr } from "./messages/fr/change-email";
import { turnedAway as turnedAwayEn } from "./messages/en/turned-away";
import { turnedAway as turnedAwayFr } from "./messages/fr/turned-away";
import { closeAccount as closeAccountEn } from "./messages/en/close-account";
import { closeAccount as closeAccountFr } from "./messages/fr/close-account";

// One key a capability: the same word as its folder.
const en = {
  accountDetails: accountDetailsEn,
  accounts: accountsEn,
  availability: availabilityEn,
  booking: bookingEn,
  calendar: calendarEn,
  clients: clientsEn,
  common: commonEn,
  dashboard: dashboardEn,
  displaced: displacedEn,
  emails: emailsEn,
  feed: feedEn,
  holidays: holidaysEn,
  locations: locationsEn,
  input: inputEn,
  password: passwordEn,
  practice: practiceEn,
  prospects: prospectsEn,
  reminders: remindersEn,
  requests: requestsEn,
  reschedule: rescheduleEn,
  rules: rulesEn,
  services: servicesEn,
  sessions: sessionsEn,
  settings: settingsEn,
  setup: setupEn,
  share: shareEn,
  signIn: signInEn,
  secondFactor: secondFactorEn,
  series: seriesEn,
  staffBooking: staffBookingEn,
  merge: mergeEn,
  importing: importingEn,
  exporting: exportingEn,
  trail: trailEn,
  practices: practicesEn,
  therapistProfile: therapistProfileEn,
  staff: staffEn,
  invitation: invitationEn,
  verify: verifyEn,
  devices: devicesEn,
  profile: profileEn,
  preferences: preferencesEn,
  changeEmail: changeEmailEn,
  closeAccount: closeAccountEn,
  turnedAway: turnedAwayEn,
};
const fr = {
  accountDetails: accountDetailsFr,
  accounts: accountsFr,
  availability: availabilityFr,
  booking: bookingFr,
  calendar: calendarFr,
  clients: clientsFr,
  common: commonFr,
  dashboard: dashboardFr,
  displaced: displacedFr,
  emails: emailsFr,
  feed: feedFr,
  holidays: holidaysFr,
  locations: locationsFr,
  input: inputFr,
  password: passwordFr,
  practice: practiceFr,
  prospects: prospectsFr,
  reminders: remindersFr,
  requests: requestsFr,
  reschedule: rescheduleFr,
  rules: rulesFr,
  services: servicesFr,
  sessions: sessionsFr,
  settings: settingsFr,
  setup: setupFr,
  share: shareFr,
  signIn: signInFr,
  secondFactor: secondFactorFr,
  series: seriesFr,
  staffBooking: staffBookingFr,
  merge: mergeFr,
  importing: importingFr,
  exporting: exportingFr,
  trail: trailFr,
  practices: practicesFr,
  therapistProfile: therapistProfileFr,
  staff: staffFr,
  invitation: invitationFr,
  verify: verifyFr,
  devices: devicesFr,
  profile: profileFr,
  preferences: preferencesFr,
  changeEmail: changeEmailFr,
  closeAccount: closeAccountFr,
  turnedAway: turnedAwayFr,
};

export const messages = { en, fr };

export type Words = typeof en;
