"use server";

import { portalAction, practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { devicesMessages } from "./messages";
import { endInput, endOthersInput, staffEndInput, staffEndOthersInput } from "./schema";

export const endSignIn = portalAction({
  can: "portal.account",
  messages: devicesMessages,
  input: endInput,
  handler: commands.endSignIn,
  redirectTo: (_, { practice }) => `/portal/${practice}/devices?ended=1`,
});

export const endOtherSignIns = portalAction({
  can: "portal.account",
  messages: devicesMessages,
  input: endOthersInput,
  handler: commands.endOtherSignIns,
  redirectTo: (_, { practice }) => `/portal/${practice}/devices?ended=1`,
});

const staff = {
  can: "self.security",
  messages: devicesMessages,
  redirectTo: () => "/settings/security?ended=1",
} as const;

export const endStaffSignIn = practiceAction({ ...staff, input: staffEndInput, handler: commands.endSignIn });

export const endOtherStaffSignIns = practiceAction({
  ...staff,
  input: staffEndOthersInput,
  handler: commands.endOtherSignIns,
});
