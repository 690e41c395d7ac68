"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { shareMessages } from "./messages";
import { addWebsiteInput, removeWebsiteInput } from "./schema";

const share = { can: "share.edit", messages: shareMessages, revalidate: () => ["/settings/share"] } as const;

export const addWebsite = practiceAction({ ...share, input: addWebsiteInput, run: commands.addWebsite });
export const removeWebsite = practiceAction({ ...share, input: removeWebsiteInput, run: commands.removeWebsite });
