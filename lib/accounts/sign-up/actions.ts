"use server";

import { publicAction } from "@/lib/platform/access/actions";
import { may } from "@/lib/platform/access/may";
import { requestIp, requestLocale } from "@/lib/platform/access/request";
import { portalViewerOf } from "@/lib/platform/access/viewer";
import type { NearestTimes } from "@/lib/sessions/booking/schema";
import { timeOptions } from "@/lib/platform/time/options";
import { signUp } from "./commands";
import { signUpMessages } from "./messages";
import { createAccountInput } from "./schema";

export const createPortalAccount = publicAction({
  messages: signUpMessages,
  input: createAccountInput,
  errorDetails: ({ zone, nearest }: NearestTimes, locale) => timeOptions(zone, nearest, locale),
  handler: async (scope, input, now) => {
    const viewer = await portalViewerOf({ id: scope.practiceId });
    const from = { locale: await requestLocale(), ip: await requestIp() };
    return signUp(scope, may(viewer, "portal.account") ? viewer : null, input, from, now);
  },
  signsIn: ({ created }) => created && { audience: "portal", ...created },
  revalidate: () => ["/calendar", "/clients/prospects"],
  redirectTo: ({ redirectTo }) => redirectTo,
});
