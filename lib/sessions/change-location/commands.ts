import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { holdAvailability } from "@/lib/sessions/booking/commands";
import { transaction } from "@/lib/platform/db/client";
import { locationFields, keyOf, findOption } from "@/lib/practice/locations/rules";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { changeEmails } from "@/lib/sessions/reschedule/emails";
import { termsFor } from "@/lib/sessions/reschedule/queries";
import { agreed } from "@/lib/sessions/reschedule/rules";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { lockSession } from "@/lib/sessions/sessions/queries";
import { mayMove, nextVersion } from "@/lib/sessions/sessions/rules";
import type { RelocateInput } from "./schema";

export type Relocated = { session: string };

type RelocateCode = "not_found" | "not_yours" | "not_now" | "changed_meanwhile" | "same_place" | "not_there";

/**
 * Changes the location of a session, at the same time. Idempotent. Errors: not_now (it cannot be changed in its state),
 * not_there (its therapist does not offer the service there).
 */
export function relocateSession(
  scope: Allowed<"sessions.reschedule">,
  { session: id, sequence, place, emailClient }: RelocateInput,
  now: Date,
): Promise<Result<Relocated, RelocateCode>> {
  return transaction(async (tx): Promise<Result<Relocated, RelocateCode>> => {
    const session = await lockSession(tx, scope, id);
    if (!session) return refuse("not_found");
    if (!changesSessionOf(scope, session)) return refuse("not_yours");
    const same = keyOf(session) === place;
    if (session.sequence === sequence + 1 && session.changedBy === scope.actor && same) return ok({ session: id });
    if (session.sequence !== sequence) return refuse("changed_meanwhile");
    if (!mayMove(session, "staff", now)) return refuse("not_now");
    if (same) return refuse("same_place", { place: "same_place" });
    const start = session.startsAt.getTime();
    const terms = await termsFor(
      tx,
      scope,
      session,
      { therapistId: session.therapistId, start },
      { from: start, until: start },
      now,
    );
    const option = terms && findOption(terms.spots, place);
    if (!option) return refuse("not_there", { place: "not_there" });
    // Detects a location that was archived in the meantime.
    if (!(await holdAvailability(tx, session.therapistId, terms))) return refuse("changed_meanwhile");
    const held = locationFields(option);
    await tx.session.updateMany({
      where: { id, practiceId: scope.practiceId, sequence },
      data: { ...held, ...nextVersion(session, scope.actor, now) },
    });
    const [was, is] = [agreed(session), agreed({ ...session, ...held })];
    await audit(tx, scope, "sessions.relocate", `session:${id}`, { was, is });
    const data = { sessionId: id, sequence: sequence + 1, was, is };
    await queueEmails(tx, scope.practiceId, changeEmails(scope, session, data, emailClient, now));
    return ok({ session: id });
  });
}
