"use server";

import { portalAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { profileMessages } from "./messages";
import { profileInput } from "./schema";

export const saveProfile = portalAction({
  can: "portal.account",
  messages: profileMessages,
  input: profileInput,
  run: commands.saveProfile,
  revalidate: () => ["/clients"],
  next: (_, { practice }) => `/portal/${practice}/account?saved=1`,
});
