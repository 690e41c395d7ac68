"use server";

import { edited } from "@/lib/platform/input/edits";
import { openAction, practiceAction } from "@/lib/platform/access/actions";
import { systemScope } from "@/lib/platform/access/system";
import { setUpMessages } from "@/lib/practice/set-up/messages";
import * as commands from "./commands";
import { practicesMessages } from "./messages";
import {
  accentInput,
  detailsInput,
  idleInput,
  logoInput,
  nothingInput,
  setUpInput,
  slugInput,
  zoneInput,
} from "./schema";

export const setUpPractice = openAction({
  messages: setUpMessages,
  input: setUpInput,
  handler: async (_, input) => {
    const scope = await systemScope();
    return commands.setUp(scope, input, scope.now);
  },
  signsIn: (who) => ({ audience: "staff", ...who }),
  redirectTo: () => "/calendar",
});

const edit = {
  can: "practice.edit",
  messages: practicesMessages,
  revalidate: () => ["/organization/practice"],
} as const;

export const saveDetails = practiceAction({ ...edit, input: edited(detailsInput), handler: commands.saveDetails });
export const saveZone = practiceAction({ ...edit, input: edited(zoneInput), handler: commands.saveZone });
export const saveAccent = practiceAction({ ...edit, input: edited(accentInput), handler: commands.saveAccent });
export const saveIdleMinutes = practiceAction({ ...edit, input: edited(idleInput), handler: commands.saveIdleMinutes });
export const saveSlug = practiceAction({ ...edit, input: edited(slugInput), handler: commands.saveSlug });
export const saveLogo = practiceAction({ ...edit, input: logoInput, upload: "logo", handler: commands.saveLogo });
export const removeLogo = practiceAction({ ...edit, input: nothingInput, handler: commands.removeLogo });
export const hideFirstSteps = practiceAction({
  ...edit,
  input: nothingInput,
  handler: commands.hideFirstSteps,
  revalidate: () => ["/dashboard"],
});
