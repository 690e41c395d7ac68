"use server";

import { halfwayAction, practiceAction } from "@/lib/platform/access/actions";
import { afterStaffSignIn } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import { secondFactorMessages } from "./messages";
import { beginInput, confirmInput, enterInput, renewInput, turnOffInput } from "./schema";

const own = { can: "self.security", messages: secondFactorMessages } as const;
const page = () => ["/settings/security"];

export const beginSecondFactor = practiceAction({ ...own, input: beginInput, run: commands.begin, revalidate: page });

export const confirmSecondFactor = practiceAction({ ...own, input: confirmInput, run: commands.confirm });

export const renewRecoveryCodes = practiceAction({ ...own, input: renewInput, run: commands.renewCodes });

export const turnOffSecondFactor = practiceAction({
  ...own,
  input: turnOffInput,
  run: commands.turnOff,
  revalidate: page,
});

export const enterSecondFactor = halfwayAction({
  messages: secondFactorMessages,
  input: enterInput,
  run: commands.enter,
  next: (_, { back }) => afterStaffSignIn(back),
});
