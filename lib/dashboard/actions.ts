"use server";

import { practiceAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { sendAgainInput } from "./schema";

export const sendAgain = practiceAction({
  can: "messages.retry",
  words: "dashboard",
  input: sendAgainInput,
  run: commands.sendAgain,
  revalidate: () => ["/dashboard"],
});
