"use server";

import { edited } from "@/lib/platform/input/edits";
import { portalAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { profileMessages } from "./messages";
import { clientProfileInput } from "./schema";

export const saveOwnProfile = portalAction({
  can: "portal.account",
  messages: profileMessages,
  input: edited(clientProfileInput),
  handler: commands.saveOwnProfile,
  revalidate: () => ["/clients"],
  redirectTo: (_, { practice }) => `/portal/${practice}/account?saved=1`,
});
