"use server";

import { openAction, publicAction } from "@/lib/platform/access/actions";
import { askingBrowser, markOfBrowser, requestIp } from "@/lib/platform/access/request";
import { systemScope } from "@/lib/platform/access/system";
import { passwordMessages } from "@/lib/identity/password/messages";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import {
  resetCodeInput,
  forgotInput,
  freshResetInput,
  resetInput,
  staffForgotInput,
  staffFreshLinkInput,
  staffResetInput,
} from "./schema";

const signsIn = (who: SignedIn) => ({ audience: "portal", ...who }) as const;

export const sendResetLink = publicAction({
  messages: passwordMessages,
  input: forgotInput,
  handler: async (scope, input, now) =>
    commands.forgot(scope, input, await requestIp(), now, await askingBrowser(input.email.raw)),
  redirectTo: (_, { practice }) => `/portal/${practice}/password/code`,
});

export const sendStaffResetLink = openAction({
  messages: passwordMessages,
  input: staffForgotInput,
  handler: async (_, input) => {
    const scope = await systemScope();
    return commands.forgotStaff(scope, input, await requestIp(), scope.now);
  },
});

export const sendFreshResetLink = publicAction({
  messages: passwordMessages,
  input: freshResetInput,
  handler: async (scope, input, now) => commands.freshReset(scope, input, now, await askingBrowser()),
});

export const sendFreshStaffResetLink = openAction({
  messages: passwordMessages,
  input: staffFreshLinkInput,
  handler: async (_, input) => {
    const scope = await systemScope();
    return commands.freshReset(scope, input, scope.now);
  },
});

export const resetPassword = publicAction({
  messages: passwordMessages,
  input: resetInput,
  handler: commands.reset,
  signsIn,
  revalidate: () => ["/calendar", "/clients/prospects"],
  redirectTo: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

export const resetPasswordByCode = publicAction({
  messages: passwordMessages,
  input: resetCodeInput,
  handler: async (scope, input, now) =>
    commands.resetByCode(scope, input, { ip: await requestIp(), browser: await markOfBrowser() }, now),
  signsIn,
  revalidate: () => ["/calendar", "/clients/prospects"],
  redirectTo: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

/** Does not sign in: access to a mailbox alone must not open clients' records. */
export const resetStaffPassword = openAction({
  messages: passwordMessages,
  input: staffResetInput,
  handler: async (_, input) => {
    const scope = await systemScope();
    return commands.resetStaff(scope, input, scope.now);
  },
  redirectTo: () => "/sign-in?password=changed",
});
