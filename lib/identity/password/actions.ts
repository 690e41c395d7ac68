"use server";

import { newcomerAction, portalAction, practiceAction } from "@/lib/platform/access/actions";
import { afterSignIn, type SignedIn } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import { passwordMessages } from "./messages";
import { changeInput, chooseInput, staffChangeInput } from "./schema";

const signs = ({ id, locale }: SignedIn) => ({ audience: "portal", id, locale }) as const;

export const chooseOwnPassword = newcomerAction({
  messages: passwordMessages,
  input: chooseInput,
  run: commands.choosePassword,
  signs,
  next: (_, { practice, ...carried }) => afterSignIn(practice, carried),
});

export const changeOwnPassword = portalAction({
  can: "portal.account",
  messages: passwordMessages,
  input: changeInput,
  run: commands.changePassword,
  signs,
  next: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});

export const changeOwnStaffPassword = practiceAction({
  can: "self.security",
  messages: passwordMessages,
  input: staffChangeInput,
  run: commands.changeStaffPassword,
  next: () => "/settings/security?password=changed",
});
