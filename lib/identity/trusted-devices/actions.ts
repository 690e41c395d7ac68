"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { trustedDevicesMessages } from "./messages";
import { endTrustInput } from "./schema";

export const endTrust = practiceAction({
  can: "self.security",
  messages: trustedDevicesMessages,
  input: endTrustInput,
  handler: commands.endTrust,
  redirectTo: () => "/settings/security?untrusted=1",
});
