import type { Allowed } from "@/lib/platform/access/scopes";
import { transaction } from "@/lib/platform/db/client";
import type { CodesOf, Result } from "@/lib/platform/result/result";
import { changeWithin, type Changed } from "@/lib/sessions/sessions/commands";
import type { RequestAnswer } from "./schema";

/**
 * Accepts or declines a request. Audited by changeWithin. The note is sent with the email that declines, and stored
 * nowhere else. Errors: not_now, if it is no longer a request or its session has begun.
 */
export function answerRequest(
  scope: Allowed<"sessions.change">,
  { note, ...input }: RequestAnswer,
  now: Date,
): Promise<Result<Changed, CodesOf<typeof changeWithin>>> {
  return transaction((tx) =>
    changeWithin(tx, scope, input, now, { emailClient: true, note: input.to === "declined" ? note : "" }),
  );
}
