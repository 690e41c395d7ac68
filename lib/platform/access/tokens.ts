import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env/env";
import type { TokenPurpose } from "@/lib/platform/db/generated/enums";

/** Creates 256 random bits for a link, and the hash that is stored instead of them. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** Returns SHA-256 in hex: the key of sign_in and token rows. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Derives the token of an emailed link at each attempt to send, so that the outbox stores no secret. */
export function tokenFor(purpose: TokenPurpose | "invite", messageId: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`${purpose}:${messageId}`).digest("base64url");
}

/** Derives the six digits sent with a link at each attempt to send, like the link's token. */
export function codeFor(purpose: TokenPurpose, messageId: string): string {
  const mac = createHmac("sha256", env().AUTH_SECRET).update(`code:${purpose}:${messageId}`).digest();
  return String(mac.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/**
 * Returns the hash stored for six digits. A plain hash could be brute-forced, so it is keyed with the secret and the
 * link.
 */
export function hashCode(linkHash: string, code: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`code-of:${linkHash}:${code}`).digest("hex");
}

/** Compares two hashes in constant time. */
export function sameHash(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Signs a ticket for next-auth: proof, valid for a minute, that this server has just authenticated `subject`. */
export function signTicket(subject: string, now = Date.now()): string {
  const claim = `${subject}.${now + 60_000}`;
  return `${claim}.${seal(claim)}`;
}

/** Returns the subject of a ticket, or null if it is forged or expired. */
export function readTicket(ticket: unknown, now = Date.now()): string | null {
  if (typeof ticket !== "string") return null;
  const [subject, expires, mac, ...rest] = ticket.split(".");
  if (!subject || !expires || !mac || rest.length > 0) return null;
  if (!sameHash(seal(`${subject}.${expires}`), mac)) return null;
  return Number(expires) > now ? subject : null;
}

function seal(claim: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`ticket:${claim}`).digest("base64url");
}
