import { z } from "zod";
import { systemScope } from "@/lib/platform/access/system";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { defineQueue } from "@/lib/platform/jobs/define";
import { RetryLater } from "@/lib/platform/jobs/worker";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { mayBecome, nextVersion } from "@/lib/sessions/sessions/rules";
import { expiredClient } from "./emails";
import { lockRequest } from "./queries";
import { REQUESTS } from "./rules";

const jobData = z.object({ sessionId: z.uuid() });

/**
 * Expires a request that is still unanswered at the session's start, and emails the client. Idempotent.
 * @throws RetryLater if the database's clock has not reached the start
 */
export async function expire(data: unknown): Promise<void> {
  const { sessionId } = jobData.parse(data);
  const { actor } = await systemScope();
  await transaction(async (tx) => {
    const request = await lockRequest(tx, sessionId);
    if (!request) return;
    const { practiceId, client, now } = request;
    if (!mayBecome(request, "expired", { who: "server" }, now)) throw new RetryLater("The session has not begun.");
    const next = nextVersion(request, actor, now);
    await tx.session.updateMany({
      where: { id: sessionId, practiceId },
      data: { status: "expired", ...next },
    });
    await audit(tx, { practiceId, actor }, "sessions.change", `session:${sessionId}`, {
      from: "requested",
      to: "expired",
    });
    await queueEmails(tx, practiceId, client ? [expiredClient.to(client, { sessionId, sequence: next.sequence })] : []);
  });
}

export const requestQueue = defineQueue({ name: REQUESTS, handle: expire });
