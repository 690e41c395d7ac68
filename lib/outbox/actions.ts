"use server";

import { practiceAction } from "@/lib/access/actions";
import * as commands from "./commands";
import { retryInput } from "./schema";

export const retryEmail = practiceAction({
  can: "outbox.retry",
  words: "outbox",
  input: retryInput,
  run: commands.retryEmail,
  revalidate: () => ["/dashboard"],
});
