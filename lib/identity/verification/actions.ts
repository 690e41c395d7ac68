"use server";

import { portalAction, publicAction } from "@/lib/platform/access/actions";
import { may } from "@/lib/platform/access/may";
import { requestIp } from "@/lib/platform/access/request";
import { portalViewer } from "@/lib/platform/access/viewer";
import { freshLink, resendVerification, verify, verifyByCode } from "./commands";
import { verificationMessages } from "./messages";
import { verifyCodeInput, freshLinkInput, resendInput, verifyInput } from "./schema";

export const verifyEmail = publicAction({
  messages: verificationMessages,
  input: verifyInput,
  handler: async (scope, input, now) => {
    const viewer = await portalViewer();
    return verify(scope, may(viewer, "portal.account") ? viewer : null, input, now);
  },
  signsIn: ({ signedIn }) => signedIn && { audience: "portal", ...signedIn },
  revalidate: () => ["/calendar", "/clients/prospects"],
  redirectTo: ({ moved }, { practice }) =>
    moved ? `/portal/${practice}/sign-in?moved=1` : `/portal/${practice}/account?verified=1`,
});

export const verifyEmailByCode = portalAction({
  can: "portal.account",
  messages: verificationMessages,
  input: verifyCodeInput,
  handler: async (scope, input, now) => verifyByCode(scope, input, await requestIp(), now),
  revalidate: () => ["/calendar", "/clients/prospects"],
  redirectTo: ({ moved }, { practice }) =>
    moved ? `/portal/${practice}/sign-in?moved=1` : `/portal/${practice}/account?verified=1`,
});

export const resendVerificationEmail = portalAction({
  can: "portal.account",
  messages: verificationMessages,
  input: resendInput,
  handler: (scope, _, now) => resendVerification(scope, now),
});

export const sendFreshLink = publicAction({
  messages: verificationMessages,
  input: freshLinkInput,
  handler: freshLink,
});
