"use server";

import { practiceAction } from "@/lib/platform/access/actions";
import type { Allowed } from "@/lib/platform/access/scopes";
import * as commands from "./commands";
import { rejectionsMessages } from "./messages";
import { blockInput, bringBackInput, notAClientInput, type BringBackInput } from "./schema";

const of = {
  messages: rejectionsMessages,
  revalidate: () => ["/calendar", "/clients", "/clients/prospects", "/dashboard"],
} as const;

export const closeNotAClient = practiceAction({
  ...of,
  can: "rejections.close",
  input: notAClientInput,
  handler: commands.notAClient,
});

export const bringBackNotAClient = practiceAction({
  ...of,
  can: "rejections.close",
  input: bringBackInput,
  handler: (scope: Allowed<"rejections.close">, input: BringBackInput, now: Date) =>
    commands.bringBack(scope, "not_a_client", input, now),
});

export const blockAccount = practiceAction({
  ...of,
  can: "rejections.block",
  input: blockInput,
  handler: commands.block,
});

export const unblockAccount = practiceAction({
  ...of,
  can: "rejections.block",
  input: bringBackInput,
  handler: (scope: Allowed<"rejections.block">, input: BringBackInput, now: Date) =>
    commands.bringBack(scope, "blocked", input, now),
});
