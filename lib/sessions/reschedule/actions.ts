"use server";

import { portalAction, practiceAction } from "@/lib/platform/access/actions";
import type { NearestTimes } from "@/lib/sessions/booking/schema";
import type { Locale } from "@/lib/platform/i18n/locales";
import { timeOptions } from "@/lib/platform/time/options";
import * as commands from "./commands";
import { rescheduleMessages } from "./messages";
import { lengthenInput, overrideInput, rescheduleInput, rescheduleOwnInput } from "./schema";

const back = ({ session }: { session: string }, input: { back?: string | undefined }) =>
  input.back ?? `/calendar?session=${session}`;
const explain = ({ zone, nearest }: NearestTimes, locale: Locale) => timeOptions(zone, nearest, locale);

export const rescheduleSession = practiceAction({
  can: "sessions.reschedule",
  messages: rescheduleMessages,
  input: rescheduleInput,
  explain,
  run: commands.rescheduleSession,
  revalidate: () => ["/calendar"],
  next: back,
});

export const overrideSessionTime = practiceAction({
  can: "sessions.reschedule",
  messages: rescheduleMessages,
  input: overrideInput,
  explain,
  run: commands.overrideSessionTime,
  revalidate: () => ["/calendar"],
  next: back,
});

export const lengthenSession = practiceAction({
  can: "sessions.reschedule",
  messages: rescheduleMessages,
  input: lengthenInput,
  run: commands.lengthenSession,
  revalidate: () => ["/calendar"],
  next: back,
});

export const rescheduleOwnSession = portalAction({
  can: "portal.schedule",
  messages: rescheduleMessages,
  input: rescheduleOwnInput,
  explain,
  run: commands.rescheduleOwnSession,
  revalidate: () => ["/calendar"],
  next: ({ session }, { practice }) => `/portal/${practice}/sessions/${session}?moved=`,
});
