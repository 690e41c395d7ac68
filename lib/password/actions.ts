"use server";

import { newcomerAction, openAction, portalAction, practiceAction, publicAction } from "@/lib/access/actions";
import { askingBrowser, markOfBrowser, requestIp } from "@/lib/access/request";
import { systemScope } from "@/lib/access/system";
import { afterSignIn, type SignedIn } from "@/lib/sign-in/rules";
import * as commands from "./commands";
import {
  changeInput,
  chooseInput,
  codeInput,
  forgotInput,
  freshLinkInput,
  resetInput,
  staffChangeInput,
  staffForgotInput,
  staffFreshLinkInput,
  staffResetInput,
} from "./schema";

const signs = ({ id, locale }: SignedIn) => ({ audience: "portal", id, locale }) as const;

export const sendResetLink = publicAction({
  words: "password",
  input: forgotInput,
  run: async (scope, input, now) => commands.forgot(scope, input, await requestIp(), now, await askingBrowser()),
  next: (_, { practice }) => `/portal/${practice}/password/code`,
});

export const sendStaffResetLink = openAction({
  words: "password",
  input: staffForgotInput,
  run: async (_, input) => {
    const scope = await systemScope();
    return commands.forgotStaff(scope, input, await requestIp(), scope.now);
  },
});

export const sendFreshResetLink = publicAction({
  words: "password",
  input: freshLinkInput,
  run: async (scope, input, now) => commands.freshReset(scope, input, now, await askingBrowser()),
});

export const sendFreshStaffResetLink = openAction({
  words: "password",
  input: staffFreshLinkInput,
  run: async (_, input) => {
    const scope = await systemScope();
    return commands.freshReset(scope, input, scope.now);
  },
});

export const resetPassword = publicAction({
  words: "password",
  input: resetInput,
  run: commands.reset,
  signs,
  revalidate: () => ["/calendar", "/clients/prospects"],
  next: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

export const resetPasswordByCode = publicAction({
  words: "password",
  input: codeInput,
  run: async (scope, input, now) =>
    commands.resetByCode(scope, input, { ip: await requestIp(), browser: await markOfBrowser() }, now),
  signs,
  revalidate: () => ["/calendar", "/clients/prospects"],
  next: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

/** The staff sign in afterwards: a mailbox alone opens no client's record. */
export const resetStaffPassword = openAction({
  words: "password",
  input: staffResetInput,
  run: async (_, input) => {
    const scope = await systemScope();
    return commands.resetStaff(scope, input, scope.now);
  },
  next: () => "/sign-in?password=changed",
});

export const chooseOwnPassword = newcomerAction({
  words: "password",
  input: chooseInput,
  run: commands.choosePassword,
  signs,
  next: (_, { practice, ...carried }) => afterSignIn(practice, carried),
});

export const changeOwnPassword = portalAction({
  can: "portal.account",
  words: "password",
  input: changeInput,
  run: commands.changePassword,
  signs,
  next: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

export const changeOwnStaffPassword = practiceAction({
  can: "self.security",
  words: "password",
  input: staffChangeInput,
  run: commands.changeStaffPassword,
  next: () => "/settings/security?password=changed",
});
