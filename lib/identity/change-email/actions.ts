"use server";

import { portalAction, publicAction } from "@/lib/platform/access/actions";
import { may } from "@/lib/platform/access/may";
import { requestIp } from "@/lib/platform/access/request";
import { portalViewer } from "@/lib/platform/access/viewer";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import { changeEmailMessages } from "./messages";
import { askInput, changeEmailCodeInput, confirmEmailInput, freshInput, undoEmailInput } from "./schema";

const messages = changeEmailMessages;
// The change ended every sign-in, so this browser gets a new one.
const signsIn = (who: SignedIn) => ({ audience: "portal", ...who }) as const;
const revalidate = () => ["/clients", "/calendar", "/clients/prospects"];
const changedPage = (_: SignedIn, { practice }: { practice: string }) => `/portal/${practice}/account?email=changed`;

export const askToChangeEmail = portalAction({
  can: "portal.account",
  messages,
  input: askInput,
  handler: commands.askChange,
  redirectTo: (_, { practice }) => `/portal/${practice}/change-email?sent=1`,
});

export const confirmEmailByCode = portalAction({
  can: "portal.account",
  messages,
  input: changeEmailCodeInput,
  signsIn,
  revalidate,
  redirectTo: changedPage,
  handler: async (scope, input, now) => commands.confirmByCode(scope, input, await requestIp(), now),
});

export const confirmEmail = publicAction({
  messages,
  input: confirmEmailInput,
  signsIn,
  revalidate,
  redirectTo: changedPage,
  handler: async (scope, input, now) => {
    const viewer = await portalViewer();
    return commands.confirmChange(scope, may(viewer, "portal.account") ? viewer : null, input, now);
  },
});

export const sendFreshEmailLink = publicAction({ messages, input: freshInput, handler: commands.freshChange });

export const undoEmailChange = publicAction({
  messages,
  input: undoEmailInput,
  signsIn,
  revalidate,
  handler: commands.undoChange,
  redirectTo: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});
