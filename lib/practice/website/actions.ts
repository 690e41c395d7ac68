"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { websiteMessages } from "./messages";
import { addWebsiteInput, removeWebsiteInput } from "./schema";

const share = { can: "website.edit", messages: websiteMessages, revalidate: () => ["/organization/share"] } as const;

export const addWebsite = practiceAction({ ...share, input: addWebsiteInput, handler: commands.addWebsite });
export const removeWebsite = practiceAction({ ...share, input: removeWebsiteInput, handler: commands.removeWebsite });
