"use server";

import { temporaryPasswordAction, portalAction, practiceAction } from "@/lib/platform/access/actions";
import { afterSignIn, type SignedIn } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import { passwordMessages } from "./messages";
import { changePasswordInput, chooseInput, staffChangeInput } from "./schema";

const signsIn = (who: SignedIn) => ({ audience: "portal", ...who }) as const;

export const chooseOwnPassword = temporaryPasswordAction({
  messages: passwordMessages,
  input: chooseInput,
  handler: commands.choosePassword,
  signsIn,
  redirectTo: (_, { practice, ...carried }) => afterSignIn(practice, carried),
});

export const changeOwnPassword = portalAction({
  can: "portal.account",
  messages: passwordMessages,
  input: changePasswordInput,
  handler: commands.changePassword,
  signsIn,
  redirectTo: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

export const changeOwnStaffPassword = practiceAction({
  can: "self.security",
  messages: passwordMessages,
  input: staffChangeInput,
  handler: commands.changeStaffPassword,
  redirectTo: () => "/settings/security?password=changed",
});
