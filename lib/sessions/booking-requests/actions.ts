"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { bookingRequestsMessages } from "./messages";
import { answerInput } from "./schema";

export const answerRequest = practiceAction({
  can: "sessions.change",
  messages: bookingRequestsMessages,
  input: answerInput,
  handler: commands.answerRequest,
  revalidate: () => ["/calendar", "/dashboard"],
});
