"use server";

import { pendingSecondFactorAction, practiceAction } from "@/lib/platform/access/actions";
import { afterStaffSignIn } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import { secondFactorMessages } from "./messages";
import { beginInput, confirmSecondFactorInput, enterInput, renewInput, turnOffInput } from "./schema";

const own = { can: "self.security", messages: secondFactorMessages } as const;
const page = () => ["/settings/security"];

export const beginSecondFactor = practiceAction({
  ...own,
  input: beginInput,
  handler: commands.begin,
  revalidate: page,
});

export const confirmSecondFactor = practiceAction({
  ...own,
  input: confirmSecondFactorInput,
  handler: commands.confirm,
});

export const renewRecoveryCodes = practiceAction({ ...own, input: renewInput, handler: commands.renewCodes });

export const turnOffSecondFactor = practiceAction({
  ...own,
  input: turnOffInput,
  handler: commands.turnOff,
  revalidate: page,
});

export const enterSecondFactor = pendingSecondFactorAction({
  messages: secondFactorMessages,
  input: enterInput,
  handler: commands.enter,
  redirectTo: (_, { back }) => afterStaffSignIn(back),
});
