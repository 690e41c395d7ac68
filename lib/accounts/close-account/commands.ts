import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction } from "@/lib/platform/db/client";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { provePassword, type ProofCode } from "@/lib/identity/password/commands";
import { ok, orRefused, Refusal, refuse, type Result } from "@/lib/platform/result/result";
import { cancelWithin } from "@/lib/sessions/sessions/commands";
import { lockAhead } from "@/lib/sessions/sessions/queries";
import { accountClosed } from "./emails";
import { endOf, sessionsSnapshot } from "./rules";
import type { CloseInput } from "./schema";

/**
 * Closes the viewer's account: ends every sign-in, invalidates every link except one that undoes a change of address
 * (that address is notified too), and undoes the association with the client's record. The record stays, as the law
 * requires; upcoming sessions are kept or cancelled, as chosen. Errors: too_many, signed_out, changed_meanwhile; field
 * currentPassword: password_wrong; field sessions: choice_needed.
 */
export async function closeAccount(
  scope: Allowed<"portal.account">,
  { currentPassword, sessions: choice, shown }: CloseInput,
  now: Date,
): Promise<Result<undefined, ProofCode | "changed_meanwhile" | "choice_needed">> {
  const proved = await provePassword(scope, currentPassword);
  if (!proved.ok) return proved;
  const { practiceId, accountId } = scope;
  const { emailRaw, locale } = proved.data;
  return orRefused(["changed_meanwhile", "invalid", "choice_needed"], () =>
    transaction(async (tx) => {
      // `closedAt` is set last: cancellations are emailed only to an open account.
      const { count } = await tx.portalAccount.updateMany({
        where: { id: accountId, practiceId, closedAt: null },
        data: { signInVersion: { increment: 1 } },
      });
      if (count !== 1) return refuse("signed_out");
      const upcoming = await lockAhead(tx, scope, now);
      if (sessionsSnapshot(upcoming, now) !== shown) throw new Refusal(refuse("changed_meanwhile"));
      if (upcoming.length > 0 && !choice) throw new Refusal(refuse("invalid", { sessions: "choice_needed" }));
      const cancelled = choice === "cancel" ? upcoming.filter((session) => endOf(session, now) !== null) : [];
      for (const session of cancelled) {
        const to = endOf(session, now) === "cancelled" ? "cancelled" : "late_cancelled";
        const done = await cancelWithin(tx, scope, { session: session.id, sequence: session.sequence, to }, now);
        if (!done.ok) throw new Refusal(refuse("changed_meanwhile"));
      }
      await tx.portalAccount.updateMany({ where: { id: accountId, practiceId }, data: { closedAt: now } });
      await tx.signIn.deleteMany({ where: { accountId } });
      // "This was not me" links stay open, so that closing a hijacked account does not keep its owner from recovering it.
      const openTokens = { accountId, usedAt: null, expiresAt: { gt: now } };
      await tx.token.updateMany({ where: { ...openTokens, purpose: { not: "undo_email" } }, data: { expiresAt: now } });
      const formerAddresses = (
        await tx.token.findMany({ where: { ...openTokens, purpose: "undo_email" }, select: { emailRaw: true } })
      ).flatMap(({ emailRaw: raw }) => raw ?? []);
      await tx.grant.updateMany({ where: { practiceId, accountId, endedAt: null }, data: { endedAt: now } });
      const kept = upcoming.length - cancelled.length;
      const notified = [...new Set([emailRaw, ...formerAddresses])];
      await queueEmails(
        tx,
        practiceId,
        notified.map((recipient) => accountClosed.to({ recipient, locale }, { accountId, kept })),
      );
      await audit(tx, scope, "account.close", `account:${accountId}`, {
        kept,
        cancelled: cancelled.length,
        ...(scope.clientId && { client: scope.clientId }),
      });
      return ok();
    }),
  );
}
