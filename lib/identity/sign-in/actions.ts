"use server";

import { openAction, portalAction, practiceAction, publicAction } from "@/lib/platform/access/actions";
import { requestIp } from "@/lib/platform/access/request";
import { ok } from "@/lib/platform/result/result";
import { authenticate, authenticateStaff } from "./commands";
import { signInMessages } from "./messages";
import { afterSignIn, afterStaffSignIn, carriedQuery } from "./rules";
import { signInInput, signOutInput, staffSignInInput, staffSignOutInput } from "./schema";

/** Redirects to the booking page with the chosen time, which shows what this account can book. With a temporary password, redirects to choosing a new one first. */
export const signInToPortal = publicAction({
  messages: signInMessages,
  input: signInInput,
  handler: async (scope, input) => authenticate(scope, input, await requestIp()),
  signsIn: (who) => ({ audience: "portal", ...who }),
  redirectTo: ({ temporary }, { practice, ...chosen }) =>
    temporary ? `/portal/${practice}/password/choose${carriedQuery(chosen)}` : afterSignIn(practice, chosen),
});

export const signOutOfPortal = portalAction({
  can: "portal.account",
  messages: signInMessages,
  input: signOutInput,
  handler: async () => ok(),
  signsIn: () => ({ audience: "portal", id: "nobody" }),
  redirectTo: (_, { practice }) => `/book/${practice}`,
});

export const signInToPractice = openAction({
  messages: signInMessages,
  input: staffSignInInput,
  handler: async (_, input) => authenticateStaff(input, await requestIp()),
  signsIn: (who) => ({ audience: "staff", ...who }),
  redirectTo: (_, { back }) => afterStaffSignIn(back),
});

export const signOutOfPractice = practiceAction({
  can: "self.signOut",
  messages: signInMessages,
  input: staffSignOutInput,
  handler: async () => ok(),
  signsIn: () => ({ audience: "staff", id: "nobody" }),
  redirectTo: () => "/sign-in",
});
