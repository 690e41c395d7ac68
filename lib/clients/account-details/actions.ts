"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { accountDetailsMessages } from "./messages";
import { saveInput } from "./schema";

export const savePortalSettings = practiceAction({
  can: "accountDetails.save",
  messages: accountDetailsMessages,
  input: saveInput,
  run: commands.savePortalSettings,
  explain: (taken: commands.Taken) => taken,
  revalidate: () => ["/clients", "/clients/prospects"],
});
