"use server";

import { practiceAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { answerInput } from "./schema";

export const answerRequest = practiceAction({
  can: "sessions.change",
  words: "requests",
  input: answerInput,
  run: commands.answerRequest,
  revalidate: () => ["/calendar", "/dashboard"],
});
