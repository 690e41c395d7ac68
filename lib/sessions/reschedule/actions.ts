"use server";

import { portalAction, practiceAction } from "@/lib/platform/access/actions";
import type { NearestTimes } from "@/lib/sessions/booking/schema";
import type { Locale } from "@/lib/platform/i18n/locales";
import { timeOptions } from "@/lib/platform/time/options";
import type { RulesBroken } from "@/lib/sessions/staff-booking/commands";
import { brokenView } from "@/lib/sessions/staff-booking/rules";
import * as commands from "./commands";
import { rescheduleMessages } from "./messages";
import { sessionNow, type SessionNow } from "./rules";
import { lengthenInput, overrideInput, rescheduleInput, rescheduleOwnInput } from "./schema";

const back = ({ session }: { session: string }, input: { back?: string | undefined }) =>
  input.back ?? `/calendar?session=${session}`;
const explain = (details: NearestTimes | RulesBroken | SessionNow, locale: Locale) =>
  "nearest" in details
    ? timeOptions(details.zone, details.nearest, locale)
    : "status" in details
      ? sessionNow(details, locale)
      : brokenView(details.broken, details.start, details.setting, details.cap, locale);

export const rescheduleSession = practiceAction({
  can: "sessions.reschedule",
  messages: rescheduleMessages,
  input: rescheduleInput,
  errorDetails: explain,
  handler: commands.rescheduleSession,
  revalidate: () => ["/calendar"],
  redirectTo: back,
});

export const overrideSessionTime = practiceAction({
  can: "sessions.reschedule",
  messages: rescheduleMessages,
  input: overrideInput,
  errorDetails: explain,
  handler: commands.overrideSessionTime,
  revalidate: () => ["/calendar"],
  redirectTo: back,
});

export const lengthenSession = practiceAction({
  can: "sessions.reschedule",
  messages: rescheduleMessages,
  input: lengthenInput,
  errorDetails: sessionNow,
  handler: commands.lengthenSession,
  revalidate: () => ["/calendar"],
  redirectTo: back,
});

export const rescheduleOwnSession = portalAction({
  can: "portal.schedule",
  messages: rescheduleMessages,
  input: rescheduleOwnInput,
  errorDetails: explain,
  handler: commands.rescheduleOwnSession,
  revalidate: () => ["/calendar"],
  redirectTo: ({ session }, { practice }) => `/portal/${practice}/sessions/${session}?moved=`,
});
