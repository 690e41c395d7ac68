import type { z } from "zod";
import type { Allowed } from "@/lib/access/scopes";
import { audit } from "@/lib/audit/audit";
import { transaction } from "@/lib/db/client";
import { enqueue } from "@/lib/jobs/queue";
import { QUEUE } from "@/lib/messages/rules";
import { ok, refuse, type Result } from "@/lib/result/result";
import type { sendAgainInput } from "./schema";

/** Tries an email once more that could not be delivered. It is drawn anew when it leaves, and skipped if it is no longer true. */
export async function sendAgain(
  scope: Allowed<"messages.retry">,
  { message }: z.output<typeof sendAgainInput>,
): Promise<Result<null>> {
  return transaction(async (tx) => {
    const { count } = await tx.message.updateMany({
      where: { id: message, practiceId: scope.practiceId, status: "failed" },
      data: { status: "queued", error: null },
    });
    if (count === 0) return refuse("not_found");
    await enqueue(tx, QUEUE, [{ data: { messageId: message } }]);
    await audit(tx, scope, "messages.retry", `message:${message}`);
    return ok(null);
  });
}
