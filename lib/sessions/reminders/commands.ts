import type { z } from "zod";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { merged, type Edited } from "@/lib/platform/input/edits";
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
  input: Edited<z.output<typeof clientRemindersInput>>,
  now: Date,
): Promise<Result<undefined, "not_found" | "changed_meanwhile">> {
  const { practiceId } = scope;
  const { client } = input;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM client WHERE id = ${client}::uuid AND practice_id = ${practiceId}::uuid FOR NO KEY UPDATE`;
    const before = await clientReminders(scope, client);
    if (!before) return refuse("not_found");
    const edit = merged(input, { choice: before.choice, hours: before.choice === "own" ? before.minutes : [] });
    if (!edit.ok) return edit;
    const { choice, hours: minutes } = edit.data;
    await tx.client.updateMany({
      where: { id: client, practiceId },
      data: { reminderChoice: choice, reminderMinutes: minutes },
    });
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
  input: Edited<z.output<typeof ownRemindersInput>>,
): Promise<Result<undefined, "signed_out" | "changed_meanwhile">> {
  const { practiceId, accountId } = scope;
  return transaction(async (tx) => {
    const [before] = await tx.$queryRaw<{ wanted: boolean }[]>`
      SELECT reminders AS wanted FROM portal_account WHERE id = ${accountId}::uuid AND practice_id = ${practiceId}::uuid AND closed_at IS NULL FOR NO KEY UPDATE`;
    if (!before) return refuse("signed_out");
    const edit = merged(input, before);
    if (!edit.ok) return edit;
    const { wanted } = edit.data;
    await tx.portalAccount.updateMany({ where: { id: accountId, practiceId }, data: { reminders: wanted } });
    await audit(tx, scope, "reminders.own", `account:${accountId}`, { wanted });
    return ok();
  });
}
