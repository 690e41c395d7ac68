"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { feedMessages } from "./messages";
import { feedInput, revokeInput } from "./schema";

const own = { can: "feed.own", messages: feedMessages, revalidate: () => ["/settings/feed"] } as const;

export const makeFeed = practiceAction({ ...own, input: feedInput, run: commands.makeFeed });
export const changeFeed = practiceAction({ ...own, input: feedInput, run: commands.changeFeed });
export const revokeFeed = practiceAction({ ...own, input: revokeInput, run: commands.revokeFeed });
