import type { Allowed, PracticeScope } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { wrongPassword } from "@/lib/identity/second-factor/commands";
import { practiceExported } from "./emails";
import { TICKET_MINUTES } from "./rules";

/**
 * Issues a ticket to download everything about a client; the reason is recorded in the client's audit log. Errors:
 * not_found.
 */
export async function exportClient(
  scope: Allowed<"export.client">,
  { client, reason }: { client: string; reason: string },
  now: Date,
): Promise<Result<{ client: string; ticket: string }, "not_found">> {
  return transaction(async (tx) => {
    if ((await tx.client.count({ where: { id: client, practiceId: scope.practiceId } })) === 0)
      return refuse("not_found");
    const ticket = await issue(tx, scope, `client:${client}`, now);
    await audit(tx, scope, "exporting.client", `client:${client}`, { reason });
    return ok({ client, ticket });
  });
}

/**
 * Issues a ticket to download the practice's data after confirming the viewer's own password. All owners are notified
 * by email. Errors: too_many; field currentPassword: password_wrong.
 */
export async function exportPractice(
  scope: Allowed<"export.practice">,
  { currentPassword }: { currentPassword: string },
  now: Date,
): Promise<Result<{ ticket: string }, "too_many" | "invalid" | "password_wrong">> {
  const { practiceId, staffId } = scope;
  const refused = await wrongPassword(scope, currentPassword);
  if (refused) return refused;
  return transaction(async (tx) => {
    const ticket = await issue(tx, scope, `practice:${practiceId}`, now);
    const owners = await tx.staff.findMany({
      where: { practiceId, role: "owner", disabledAt: null },
      select: { emailRaw: true, locale: true },
    });
    await queueEmails(
      tx,
      practiceId,
      owners.map(({ emailRaw, locale }) =>
        practiceExported.to({ recipient: emailRaw, locale }, { staffId, at: now.toISOString() }),
      ),
    );
    await audit(tx, scope, "exporting.practice", `practice:${practiceId}`);
    return ok({ ticket });
  });
}

async function issue(tx: Tx, { practiceId, staffId }: PracticeScope, subject: string, now: Date): Promise<string> {
  const expiresAt = new Date(now.getTime() + TICKET_MINUTES * 60_000);
  return (
    await tx.exportTicket.create({
      data: { practiceId, staffId, subject, createdAt: now, expiresAt },
      select: { id: true },
    })
  ).id;
}
