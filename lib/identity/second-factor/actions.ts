"use server";

import { pendingSecondFactorAction, practiceAction } from "@/lib/platform/access/actions";
import { storeTrust } from "@/lib/platform/access/trust";
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
  handler: async (scope, input, now) => {
    const entered = await commands.enter(scope, input, now);
    if (entered.ok && entered.data.trusted) await storeTrust(entered.data.trusted);
    return entered;
  },
  redirectTo: (_, { back }) => afterStaffSignIn(back),
});
