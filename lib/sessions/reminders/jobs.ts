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
 * Writes the email of one reminder, if the session is still booked, still at that time and yet to come. A job that
 * runs twice writes one: the email's id comes from what it reminds of.
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

/** The same id for the same reminder (a UUID of version 8, RFC 9562). */
function idOf({ sessionId, start, minutes }: ReminderData): string {
  const hash = createHash("sha256").update(`reminder ${sessionId} ${start} ${minutes}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
