"use server";

import { portalAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { closeAccountMessages } from "./messages";
import { closeInput } from "./schema";

export const closeAccount = portalAction({
  can: "portal.account",
  messages: closeAccountMessages,
  input: closeInput,
  handler: commands.closeAccount,
  signsIn: () => ({ audience: "portal", id: "nobody" }),
  revalidate: () => ["/calendar", "/clients", "/clients/prospects"],
  redirectTo: (_, { practice }) => `/portal/${practice}/sign-in?closed=1`,
});
