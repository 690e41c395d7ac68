"use server";

import { portalAction } from "@/lib/platform/access/actions";
import * as commands from "./commands";
import { closeAccountMessages } from "./messages";
import { closeInput } from "./schema";

export const closeAccount = portalAction({
  can: "portal.account",
  messages: closeAccountMessages,
  input: closeInput,
  run: commands.closeAccount,
  signs: () => ({ audience: "portal", id: "nobody" }),
  revalidate: () => ["/calendar", "/clients", "/clients/prospects"],
  next: (_, { practice }) => `/portal/${practice}/sign-in?closed=1`,
});
