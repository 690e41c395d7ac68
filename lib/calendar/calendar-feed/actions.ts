"use server";

import { edited } from "@/lib/platform/input/edits";
import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { calendarFeedMessages } from "./messages";
import { feedInput, revokeInput } from "./schema";

const own = { can: "calendarFeed.own", messages: calendarFeedMessages, revalidate: () => ["/settings/feed"] } as const;

export const makeFeed = practiceAction({ ...own, input: feedInput, handler: commands.makeFeed });
export const changeFeed = practiceAction({ ...own, input: edited(feedInput), handler: commands.changeFeed });
export const revokeFeed = practiceAction({ ...own, input: revokeInput, handler: commands.revokeFeed });
