import { createHash } from "node:crypto";
import { z } from "zod";
import { transaction } from "@/lib/platform/db/client";
import { defineQueue } from "@/lib/platform/jobs/define";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { reminder } from "./emails";
import { dueReminder } from "./queries";
import { type ReminderData, REMINDERS } from "./rules";

const jobData = z.object({ sessionId: z.uuid(), start: z.iso.datetime(), minutes: z.number() });

/**
 * Queues a reminder email if the session is still booked, unmoved and upcoming. Idempotent: the email's id is derived
 * from the reminder.
 */
export async function remind(data: unknown): Promise<void> {
  const job = jobData.parse(data);
  await transaction(async (tx) => {
    const due = await dueReminder(tx, job, idOf(job));
    if (!due) return;
    const { practiceId, ...mailbox } = due;
    const { sessionId, start } = job;
    await queueEmails(tx, practiceId, [reminder.to(mailbox, { sessionId, start }, { id: idOf(job) })]);
  });
}

export const reminderQueue = defineQueue({ name: REMINDERS, handle: remind });

/** Derives the email's id from the reminder (a version 8 UUID, RFC 9562). */
function idOf({ sessionId, start, minutes }: ReminderData): string {
  const hash = createHash("sha256").update(`reminder ${sessionId} ${start} ${minutes}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
