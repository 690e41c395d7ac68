"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import { seriesMessages } from "@/lib/sessions/series/messages";
import * as commands from "./commands";
import { shiftView } from "./rules";
import { cancelFollowingInput, changeFollowingInput } from "./schema";

const explain = ({ rows, settings }: commands.ShiftLook, locale: "en" | "fr") =>
  rows.map((row) => shiftView(row, settings.get(row.therapistId)!, locale));

export const cancelFollowing = practiceAction({
  can: "sessions.change",
  messages: seriesMessages,
  input: cancelFollowingInput,
  handler: commands.cancelFollowing,
  revalidate: () => ["/calendar"],
  redirectTo: ({ session }) => `/calendar/${session}/series?saved=cancelled`,
});

export const changeFollowing = practiceAction({
  can: "sessions.reschedule",
  messages: seriesMessages,
  input: changeFollowingInput,
  handler: commands.changeFollowing,
  errorDetails: explain,
  revalidate: () => ["/calendar"],
  redirectTo: ({ session }) => `/calendar/${session}/series?saved=changed`,
});
