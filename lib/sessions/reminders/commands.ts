import type { z } from "zod";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { clientReminders, comingSessions } from "./queries";
import { reminderJobs } from "./rules";
import type { clientRemindersInput, ownRemindersInput } from "./schema";

/**
 * Saves a client's reminder settings. They apply to sessions that are already booked: each job reads them when it runs,
 * and missing jobs are queued now (a reminder that is queued twice is sent once).
 */
export function saveClientReminders(
  scope: Allowed<"clients.edit">,
  { client, choice, minutes }: z.output<typeof clientRemindersInput>,
  now: Date,
): Promise<Result<undefined, "not_found">> {
  const { practiceId } = scope;
  return transaction(async (tx) => {
    const before = await clientReminders(scope, client);
    const { count } = await tx.client.updateMany({
      where: { id: client, practiceId },
      data: { reminderChoice: choice, reminderMinutes: minutes },
    });
    if (!before || count === 0) return refuse("not_found");
    const times = choice === "own" ? minutes : choice === "practice" ? before.practice : [];
    const sessions = times.length > 0 ? await comingSessions(tx, practiceId, client, now) : [];
    await queueEmails(
      tx,
      practiceId,
      [],
      sessions.flatMap(({ id, zone, startsAt }) => reminderJobs(id, { zone, start: startsAt.getTime() }, times, now)),
    );
    await audit(tx, scope, "reminders.client", `client:${client}`, { choice, minutes });
    return ok();
  });
}

/** Turns the account's reminders on or off. Read when a reminder is due. Errors: signed_out, if the account is closed. */
export function saveOwnReminders(
  scope: Allowed<"portal.notices">,
  { wanted }: z.output<typeof ownRemindersInput>,
): Promise<Result<undefined, "signed_out">> {
  const { practiceId, accountId } = scope;
  return transaction(async (tx) => {
    const { count } = await tx.portalAccount.updateMany({
      where: { id: accountId, practiceId, closedAt: null },
      data: { reminders: wanted },
    });
    if (count === 0) return refuse("signed_out");
    await audit(tx, scope, "reminders.own", `account:${accountId}`, { wanted });
    return ok();
  });
}
