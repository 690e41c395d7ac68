"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import type { NearestTimes } from "@/lib/sessions/booking/schema";
import { timeOptions } from "@/lib/platform/time/options";
import * as commands from "./commands";
import { staffBookingMessages } from "./messages";
import { brokenView } from "./rules";
import { bookForClientInput } from "./schema";

/** A refusal carries the nearest free times, or the rules that the time breaks. */
export const bookForClient = practiceAction({
  can: "sessions.book",
  messages: staffBookingMessages,
  input: bookForClientInput,
  handler: commands.bookForClient,
  errorDetails: (details: NearestTimes | commands.RulesBroken, locale) =>
    "nearest" in details
      ? timeOptions(details.zone, details.nearest, locale)
      : brokenView(details.broken, details.start, details.setting, details.cap, locale),
  revalidate: (_, { client }) => ["/calendar", `/clients/${client}`],
  redirectTo: ({ session }) => `/calendar?session=${session}`,
});
