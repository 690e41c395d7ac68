"use server";

import { edited } from "@/lib/platform/input/edits";
import { portalAction } from "@/lib/platform/access/actions";
import { rememberLanguage } from "@/lib/platform/access/request";
import * as commands from "./commands";
import { preferencesMessages } from "./messages";
import { preferencesInput } from "./schema";

export const savePreferences = portalAction({
  can: "portal.account",
  messages: preferencesMessages,
  input: edited(preferencesInput),
  handler: async (scope, input) => {
    const saved = await commands.savePreferences(scope, input);
    if (saved.ok) await rememberLanguage(saved.data.language);
    return saved;
  },
  redirectTo: (_, { practice }) => `/portal/${practice}/account?saved=1`,
});
