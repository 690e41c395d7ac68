"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { turnedAwayMessages } from "./messages";
import { blockInput, bringBackInput, notAClientInput } from "./schema";

const of = {
  messages: turnedAwayMessages,
  revalidate: () => ["/calendar", "/clients", "/clients/prospects", "/dashboard"],
} as const;

export const closeNotAClient = practiceAction({
  ...of,
  can: "turnedAway.close",
  input: notAClientInput,
  run: commands.notAClient,
});

export const bringBackNotAClient = practiceAction({
  ...of,
  can: "turnedAway.close",
  input: bringBackInput,
  run: (scope, input, now) => commands.bringBack(scope, "not_a_client", input, now),
});

export const blockAccount = practiceAction({ ...of, can: "turnedAway.block", input: blockInput, run: commands.block });

export const unblockAccount = practiceAction({
  ...of,
  can: "turnedAway.block",
  input: bringBackInput,
  run: (scope, input, now) => commands.bringBack(scope, "blocked", input, now),
});
