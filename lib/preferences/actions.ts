"use server";

import { portalAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { preferencesInput } from "./schema";

export const savePreferences = portalAction({
  words: "preferences",
  input: preferencesInput,
  run: commands.savePreferences,
  // In the language that was chosen, from now on.
  next: (_, { practice, language }) => `/portal/${practice}/account?saved=1&lang=${language}`,
});
