"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { requestsMessages } from "./messages";
import { answerInput } from "./schema";

export const answerRequest = practiceAction({
  can: "sessions.change",
  messages: requestsMessages,
  input: answerInput,
  run: commands.answerRequest,
  revalidate: () => ["/calendar", "/dashboard"],
});
