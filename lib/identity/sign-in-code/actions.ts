"use server";

import { publicAction } from "@/lib/platform/access/actions";
import { askingBrowser, markOfBrowser, requestIp } from "@/lib/platform/access/request";
import { afterSignIn, carriedQuery } from "@/lib/identity/sign-in/rules";
import * as commands from "./commands";
import { signInCodeMessages } from "./messages";
import { askCodeInput, enterCodeInput } from "./schema";

export const sendSignInCode = publicAction({
  messages: signInCodeMessages,
  input: askCodeInput,
  handler: async (scope, input, now) =>
    commands.sendCode(scope, input, { ip: await requestIp(), browser: await askingBrowser(input.email.raw) }, now),
  redirectTo: (_, { practice, back, ...chosen }) => {
    const query = new URLSearchParams(carriedQuery(chosen));
    query.set("sent", "1");
    if (back) query.set("back", back);
    return `/portal/${practice}/sign-in/code?${query}`;
  },
});

export const enterSignInCode = publicAction({
  messages: signInCodeMessages,
  input: enterCodeInput,
  handler: async (scope, input, now) =>
    commands.signInWithCode(scope, input, { ip: await requestIp(), browser: await markOfBrowser() }, now),
  signsIn: (who) => ({ audience: "portal", ...who }),
  redirectTo: (_, { practice, ...chosen }) => afterSignIn(practice, chosen),
});
