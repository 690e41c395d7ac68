import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { TokenPurpose } from "@/lib/platform/db/generated/enums";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { takeAttempt } from "./limits";
import { hashCode, sameHash } from "./tokens";

/**
 * Attempts at the digits sent with one link. The link itself keeps working, so an attacker cannot lock the owner out.
 */
const MAX_TRIES = 5;

type CodeAttempt = {
  purpose: TokenPurpose;
  practiceId: string;
  /** The address that the digits were sent to. */
  email: string;
  /**
   * The digits work only for the account that is signed in, or in the browser that requested them (`askingBrowser`).
   */
  by: { accountId: string } | { browser: string | null };
  code: string;
  ip: string;
};

/**
 * Checks six digits typed instead of opening a link, and returns the hash of that link. An address gets at most 20
 * emails with digits a day (lib/platform/outbox), each with five attempts: with all of them, guessing finds one in ten
 * thousand addresses. Errors: too_many; field code: code_wrong, whether the digits are wrong, expired, used or unknown.
 */
export async function linkOfCode(
  { purpose, practiceId, email, by, code, ip }: CodeAttempt,
  now: Date,
): Promise<Result<string, "too_many" | "invalid" | "code_wrong">> {
  // Per account or browser: somebody else who types digits for this address uses up none of its owner's attempts.
  const typist = "accountId" in by ? by.accountId : (by.browser ?? ip);
  const within = await takeAttempt([
    { key: `code:${purpose}:${practiceId}:${email}:${typist}`, count: 10, seconds: 86_400 },
    { key: `code-ip:${ip}`, count: 40, seconds: 3600 },
    { key: `code:${practiceId}`, count: 400, seconds: 3600, slows: true },
  ]);
  if (!within) return refuse("too_many");
  const owner =
    "accountId" in by ? Prisma.sql`t.account_id = ${by.accountId}::uuid` : Prisma.sql`t.browser = ${by.browser}`;
  // Counted before they are compared, in one statement: ten concurrent requests still get five attempts.
  const links = await db().$queryRaw<{ hash: string; codeHash: string }[]>`
    UPDATE token t SET tries = t.tries + 1 FROM portal_account a
    WHERE a.id = t.account_id AND a.practice_id = ${practiceId}::uuid AND ${owner} AND t.purpose = ${purpose}::"TokenPurpose" AND t.email = ${email}
      AND t.used_at IS NULL AND t.expires_at > ${now} AND t.code_hash IS NOT NULL AND t.tries < ${MAX_TRIES}
    RETURNING t.hash, t.code_hash AS "codeHash"`;
  const found = links.find(({ hash, codeHash }) => sameHash(hashCode(hash, code), codeHash));
  return found ? ok(found.hash) : refuse("invalid", { code: "code_wrong" });
}
