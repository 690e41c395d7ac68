"use server";

import { portalAction, practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { sessionsMessages } from "./messages";
import { cancelInput, changeInput, undoInput } from "./schema";

export const changeSession = practiceAction({
  can: "sessions.change",
  messages: sessionsMessages,
  input: changeInput,
  run: commands.changeSession,
  revalidate: () => ["/calendar"],
});

export const undoSession = practiceAction({
  can: "sessions.change",
  messages: sessionsMessages,
  input: undoInput,
  run: commands.undoSession,
  revalidate: () => ["/calendar"],
});

export const cancelOwnSession = portalAction({
  can: "portal.schedule",
  messages: sessionsMessages,
  input: cancelInput,
  run: commands.cancelOwnSession,
  revalidate: () => ["/calendar"],
  next: ({ session }, { practice }) => `/portal/${practice}/sessions/${session}`,
});
