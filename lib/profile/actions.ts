"use server";

import { portalAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { profileInput } from "./schema";

export const saveProfile = portalAction({
  can: "portal.account",
  words: "profile",
  input: profileInput,
  run: commands.saveProfile,
  revalidate: () => ["/clients"],
  next: (_, { practice }) => `/portal/${practice}/account?saved=1`,
});
