import type { z } from "zod";
import { followsTherapist } from "@/lib/platform/access/rows";
import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { newToken } from "@/lib/platform/access/tokens";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import type { feedInput } from "./schema";

type Input = z.output<typeof feedInput>;

/**
 * Issues a new address for the viewer's feed and revokes the previous one. The secret is only in the result; the
 * database stores its hash. Errors: not_found (the therapist is unknown, or not one the viewer may follow).
 */
export function makeFeed(
  scope: Allowed<"calendarFeed.own">,
  input: Input,
  now: Date,
): Promise<Result<{ secret: string }, "not_found">> {
  const { token: secret, hash } = newToken();
  return transaction(async (tx) => {
    if (!(await follows(tx, scope, input))) return refuse("not_found");
    const { practiceId, staffId } = scope;
    const data = {
      practiceId,
      hash,
      shows: input.shows,
      therapistId: input.whose,
      createdAt: now,
      changedAt: now,
      fetchedAt: null,
    };
    await tx.calendarFeed.upsert({ where: { staffId }, create: { staffId, ...data }, update: data });
    await audit(tx, scope, "feed.make", `staff:${staffId}`, { shows: input.shows, whose: input.whose });
    return ok({ secret });
  });
}

/** Changes the feed's contents at its current address. Errors: not_found (also if there is no feed). */
export function changeFeed(
  scope: Allowed<"calendarFeed.own">,
  input: Edited<Input>,
  now: Date,
): Promise<Result<undefined, "not_found" | "changed_meanwhile">> {
  return transaction(async (tx) => {
    const { practiceId, staffId } = scope;
    const [before] = await tx.$queryRaw<Input[]>`
      SELECT shows, therapist_id AS whose FROM calendar_feed WHERE staff_id = ${staffId}::uuid AND practice_id = ${practiceId}::uuid FOR NO KEY UPDATE`;
    if (!before) return refuse("not_found");
    const edit = merged(input, before);
    if (!edit.ok) return edit;
    const { shows, whose } = edit.data;
    if (!(await follows(tx, scope, { shows, whose }))) return refuse("not_found");
    await tx.calendarFeed.updateMany({
      where: { staffId, practiceId },
      data: { shows, therapistId: whose, changedAt: now },
    });
    await audit(tx, scope, "feed.change", `staff:${staffId}`, { shows, whose });
    return ok();
  });
}

/** Revokes the feed's address. Errors: not_found (there is no feed). */
export function revokeFeed(scope: Allowed<"calendarFeed.own">): Promise<Result<undefined, "not_found">> {
  return transaction(async (tx) => {
    const { practiceId, staffId } = scope;
    const { count } = await tx.calendarFeed.deleteMany({ where: { staffId, practiceId } });
    if (count === 0) return refuse("not_found");
    await audit(tx, scope, "feed.revoke", `staff:${staffId}`);
    return ok();
  });
}

async function follows(tx: Tx, scope: PracticeScope, { whose }: Input): Promise<boolean> {
  if (!followsTherapist(scope, whose)) return false;
  return whose === null || (await tx.therapist.count({ where: { id: whose, practiceId: scope.practiceId } })) === 1;
}
