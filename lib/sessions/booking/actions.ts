"use server";

import { portalAction } from "@/lib/platform/access/actions";
import { requestIp } from "@/lib/platform/access/request";
import { timeOptions } from "@/lib/platform/time/options";
import { book } from "./commands";
import { bookingMessages } from "./messages";
import { bookInput, type NearestTimes } from "./schema";

export const bookSession = portalAction({
  can: "portal.schedule",
  messages: bookingMessages,
  input: bookInput,
  errorDetails: ({ zone, nearest }: NearestTimes, locale) => timeOptions(zone, nearest, locale),
  handler: async (scope, input, now) => book(scope, input, await requestIp(), now),
  revalidate: () => ["/calendar"],
  redirectTo: ({ sessionId }, { practice }) => `/portal/${practice}/sessions/${sessionId}`,
});
