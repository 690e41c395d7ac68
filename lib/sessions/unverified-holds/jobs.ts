import { z } from "zod";
import { systemScope } from "@/lib/platform/access/system";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { defineQueue } from "@/lib/platform/jobs/define";
import { enqueue } from "@/lib/platform/jobs/queue";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { announcedClient, announcedTherapist, releasedClient, releasedTherapist } from "./emails";
import { lockHold } from "./queries";
import { nextVersion } from "@/lib/sessions/sessions/rules";
import { HOLDS, holdStep } from "./rules";

const jobData = z.object({ sessionId: z.uuid() });

/**
 * Looks after the session of an account that nobody has verified: tells the client and the therapist when its time will
 * be released, and later releases it and tells them again. Does nothing once the email is verified. Idempotent.
 */
export async function endHold(data: unknown): Promise<void> {
  const { sessionId } = jobData.parse(data);
  const { actor } = await systemScope();
  await transaction(async (tx) => {
    const hold = await lockHold(tx, sessionId);
    if (!hold) return;
    const { practiceId, sequence, status, now } = hold;
    const step = holdStep(hold, now);
    const again = (startAfter: Date) => ({ queue: HOLDS, data: { sessionId }, startAfter });
    if (step.do === "wait") return enqueue(tx, HOLDS, [again(step.until)]);
    const where = { id: sessionId, practiceId };
    const subject = `session:${sessionId}`;
    if (step.do === "announce") {
      await tx.session.updateMany({ where, data: { holdAnnouncedAt: now } });
      const about = { sessionId, sequence, until: step.at.toISOString() };
      await audit(tx, { practiceId, actor }, "holds.announce", subject, { until: about.until });
      await queueEmails(
        tx,
        practiceId,
        [
          ...(hold.client ? [announcedClient.to(hold.client, about)] : []),
          announcedTherapist.to(hold.therapist, about),
        ],
        [again(step.at)],
      );
      return;
    }
    await tx.session.updateMany({
      where,
      data: { status: "cancelled", ...nextVersion({ sequence }, actor, now) },
    });
    const about = { sessionId, sequence: sequence + 1 };
    await audit(tx, { practiceId, actor }, "holds.release", subject, { from: status, to: "cancelled" });
    await queueEmails(tx, practiceId, [
      ...(hold.client ? [releasedClient.to(hold.client, about)] : []),
      releasedTherapist.to(hold.therapist, about),
    ]);
  });
}

export const holdQueue = defineQueue({ name: HOLDS, handle: endHold });
