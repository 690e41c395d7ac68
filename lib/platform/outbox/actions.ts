"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { outboxMessages } from "./messages";
import { retryInput } from "./schema";

export const retryEmail = practiceAction({
  can: "outbox.retry",
  messages: outboxMessages,
  input: retryInput,
  handler: commands.retryEmail,
  revalidate: () => ["/dashboard"],
});
