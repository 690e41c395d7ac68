"use server";

import { portalAction, practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { sessionsMessages } from "./messages";
import { obstacleWords, type Obstacle } from "./rules";
import { cancelInput, changeSessionInput, undoSessionInput } from "./schema";

export const changeSession = practiceAction({
  can: "sessions.change",
  messages: sessionsMessages,
  input: changeSessionInput,
  handler: commands.changeSession,
  errorDetails: (found: Obstacle | null, locale) => found && obstacleWords(found, locale),
  revalidate: () => ["/calendar", "/dashboard"],
});

export const undoSession = practiceAction({
  can: "sessions.change",
  messages: sessionsMessages,
  input: undoSessionInput,
  handler: commands.undoSession,
  revalidate: () => ["/calendar", "/dashboard"],
});

export const cancelOwnSession = portalAction({
  can: "portal.cancel",
  messages: sessionsMessages,
  input: cancelInput,
  handler: commands.cancelOwnSession,
  revalidate: () => ["/calendar"],
  redirectTo: ({ session }, { practice }) => `/portal/${practice}/sessions/${session}`,
});
