"use server";

import { publicAction } from "@/lib/access/actions";
import { pageLocale, requestIp } from "@/lib/access/request";
import type { NearestTimes } from "@/lib/booking/schema";
import { timeOptions } from "@/lib/time/options";
import { createAccount } from "./commands";
import { createAccountInput } from "./schema";

export const createPortalAccount = publicAction({
  words: "accounts",
  input: createAccountInput,
  explain: ({ zone, nearest }: NearestTimes, locale) => timeOptions(zone, nearest, locale),
  run: async (scope, input, now) => createAccount(scope, input, { locale: await pageLocale(), ip: await requestIp() }, now),
  signs: ({ id, locale }) => ({ audience: "portal", id, locale }),
  revalidate: () => ["/calendar", "/clients/prospects"],
  next: ({ sessionId }, { practice }) => (sessionId ? `/portal/${practice}/sessions/${sessionId}` : `/book/${practice}`),
});
