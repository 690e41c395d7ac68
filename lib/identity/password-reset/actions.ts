"use server";

import { openAction, publicAction } from "@/lib/platform/access/actions";
import { askingBrowser, markOfBrowser, requestIp } from "@/lib/platform/access/request";
import { systemScope } from "@/lib/platform/access/system";
import { passwordMessages } from "@/lib/identity/password/messages";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import {
  codeInput,
  forgotInput,
  freshLinkInput,
  resetInput,
  staffForgotInput,
  staffFreshLinkInput,
  staffResetInput,
} from "./schema";

const signs = ({ id, locale }: SignedIn) => ({ audience: "portal", id, locale }) as const;

export const sendResetLink = publicAction({
  messages: passwordMessages,
  input: forgotInput,
  run: async (scope, input, now) => commands.forgot(scope, input, await requestIp(), now, await askingBrowser()),
  next: (_, { practice }) => `/portal/${practice}/password/code`,
});

export const sendStaffResetLink = openAction({
  messages: passwordMessages,
  input: staffForgotInput,
  run: async (_, input) => {
    const scope = await systemScope();
    return commands.forgotStaff(scope, input, await requestIp(), scope.now);
  },
});

export const sendFreshResetLink = publicAction({
  messages: passwordMessages,
  input: freshLinkInput,
  run: async (scope, input, now) => commands.freshReset(scope, input, now, await askingBrowser()),
});

export const sendFreshStaffResetLink = openAction({
  messages: passwordMessages,
  input: staffFreshLinkInput,
  run: async (_, input) => {
    const scope = await systemScope();
    return commands.freshReset(scope, input, scope.now);
  },
});

export const resetPassword = publicAction({
  messages: passwordMessages,
  input: resetInput,
  run: commands.reset,
  signs,
  revalidate: () => ["/calendar", "/clients/prospects"],
  next: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

export const resetPasswordByCode = publicAction({
  messages: passwordMessages,
  input: codeInput,
  run: async (scope, input, now) =>
    commands.resetByCode(scope, input, { ip: await requestIp(), browser: await markOfBrowser() }, now),
  signs,
  revalidate: () => ["/calendar", "/clients/prospects"],
  next: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

/** The staff sign in afterwards: a mailbox alone opens no client's record. */
export const resetStaffPassword = openAction({
  messages: passwordMessages,
  input: staffResetInput,
  run: async (_, input) => {
    const scope = await systemScope();
    return commands.resetStaff(scope, input, scope.now);
  },
  next: () => "/sign-in?password=changed",
});
