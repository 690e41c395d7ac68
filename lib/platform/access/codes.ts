import { db } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import type { TokenPurpose } from "@/lib/platform/db/generated/enums";
import { ok, refuse, type Result } from "@/lib/platform/result/result";
import { takeAttempt } from "./limits";
import { hashCode, sameHash } from "./tokens";

/** How often the digits beside one link may be tried. The link itself goes on working: nobody can lock somebody out of it. */
const TRIES = 5;

type Asked = {
  purpose: TokenPurpose;
  practiceId: string;
  /** The address that they were sent to. */
  email: string;
  /** For whom they work: who is signed in to the account, or the browser that asked (`askingBrowser`). */
  by: { accountId: string } | { browser: string | null };
  code: string;
  ip: string;
};

/**
 * Six digits in the place of a link: the hash of the open link that they stand beside. With ten tries a day for an
 * address, from wherever, guessing finds one in a hundred thousand addresses a day. Errors: too_many; field code:
 * code_wrong, whether they are wrong, too old, used or never were.
 */
export async function linkOfCode(
  { purpose, practiceId, email, by, code, ip }: Asked,
  now: Date,
): Promise<Result<string, "too_many" | "invalid" | "code_wrong">> {
  const within = await takeAttempt([
    { key: `code:${purpose}:${practiceId}:${email}`, count: 10, seconds: 86_400 },
    { key: `code-ip:${ip}`, count: 40, seconds: 3600 },
    { key: `code:${practiceId}`, count: 400, seconds: 3600 },
  ]);
  if (!within) return refuse("too_many");
  const whose =
    "accountId" in by ? Prisma.sql`t.account_id = ${by.accountId}::uuid` : Prisma.sql`t.browser = ${by.browser}`;
  // Counted before it is compared, in one statement: ten at once are five tries.
  const links = await db().$queryRaw<{ hash: string; codeHash: string }[]>`
    UPDATE token t SET tries = t.tries + 1 FROM portal_account a
    WHERE a.id = t.account_id AND a.practice_id = ${practiceId}::uuid AND ${whose} AND t.purpose = ${purpose}::"TokenPurpose" AND t.email = ${email}
      AND t.used_at IS NULL AND t.expires_at > ${now} AND t.code_hash IS NOT NULL AND t.tries < ${TRIES}
    RETURNING t.hash, t.code_hash AS "codeHash"`;
  const found = links.find(({ hash, codeHash }) => sameHash(hashCode(hash, code), codeHash));
  return found ? ok(found.hash) : refuse("invalid", { code: "code_wrong" });
}
