"use server";

import { portalAction, publicAction } from "@/lib/platform/access/actions";
import { may } from "@/lib/platform/access/may";
import { requestIp } from "@/lib/platform/access/request";
import { portalViewer } from "@/lib/platform/access/viewer";
import type { SignedIn } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import { changeEmailMessages } from "./messages";
import { askInput, codeInput, confirmInput, freshInput, undoInput } from "./schema";

const messages = changeEmailMessages;
// Every other sign-in has ended: this browser gets a new one.
const signs = ({ id, locale }: SignedIn) => ({ audience: "portal", id, locale }) as const;
const revalidate = () => ["/clients", "/calendar", "/clients/prospects"];
const changed = (_: SignedIn, { practice }: { practice: string }) => `/portal/${practice}/account?email=changed`;

export const askToChangeEmail = portalAction({
  can: "portal.account",
  messages,
  input: askInput,
  run: commands.askChange,
  next: (_, { practice }) => `/portal/${practice}/change-email?sent=1`,
});

export const confirmEmailByCode = portalAction({
  can: "portal.account",
  messages,
  input: codeInput,
  signs,
  revalidate,
  next: changed,
  run: async (scope, input, now) => commands.confirmByCode(scope, input, await requestIp(), now),
});

export const confirmEmail = publicAction({
  messages,
  input: confirmInput,
  signs,
  revalidate,
  next: changed,
  run: async (scope, input, now) => {
    const viewer = await portalViewer();
    return commands.confirmChange(scope, may(viewer, "portal.account") ? viewer : null, input, now);
  },
});

export const sendFreshEmailLink = publicAction({ messages, input: freshInput, run: commands.freshChange });

export const undoEmailChange = publicAction({
  messages,
  input: undoInput,
  signs,
  revalidate,
  run: commands.undoChange,
  next: (_, { practice }) => `/portal/${practice}/account?password=changed`,
});
