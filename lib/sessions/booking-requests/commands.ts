import type { Allowed } from "@/lib/platform/access/scopes";
import { transaction } from "@/lib/platform/db/client";
import type { CodesOf, Result } from "@/lib/platform/result/result";
import { changeWithin, type Changed } from "@/lib/sessions/sessions/commands";
import type { RequestAnswer } from "./schema";

/**
 * Staff accept or decline a request, as any change of a session. Audited by changeWithin. The note goes with the email of a declined one and is
 * not kept elsewhere. Codes: not_found, not_yours, changed_meanwhile, not_now (it is no request any more, or its time has come).
 */
export function answerRequest(
  scope: Allowed<"sessions.change">,
  { note, ...input }: RequestAnswer,
  now: Date,
): Promise<Result<Changed, CodesOf<typeof changeWithin>>> {
  return transaction((tx) => changeWithin(tx, scope, input, now, input.to === "declined" ? note : ""));
}
