"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { accountDetailsMessages } from "./messages";
import { saveInput } from "./schema";

export const savePortalSettings = practiceAction({
  can: "accountDetails.save",
  messages: accountDetailsMessages,
  input: saveInput,
  handler: commands.savePortalSettings,
  errorDetails: (taken: commands.AddressTaken) => taken,
  revalidate: () => ["/clients", "/clients/prospects"],
});
