"use server";

import { portalAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { endInput, endOthersInput } from "./schema";

export const endSignIn = portalAction({
  words: "devices",
  input: endInput,
  run: commands.endSignIn,
  next: (_, { practice }) => `/portal/${practice}/devices?ended=1`,
});

export const endOtherSignIns = portalAction({
  words: "devices",
  input: endOthersInput,
  run: commands.endOtherSignIns,
  next: (_, { practice }) => `/portal/${practice}/devices?ended=1`,
});
