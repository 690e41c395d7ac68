"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import * as commands from "./commands";
import { relocateInput } from "./schema";

export const relocateSession = practiceAction({
  can: "sessions.reschedule",
  messages: rescheduleMessages,
  input: relocateInput,
  handler: commands.relocateSession,
  revalidate: () => ["/calendar"],
  redirectTo: ({ session }) => `/calendar?session=${session}`,
});
