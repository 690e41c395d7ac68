import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env/env";
import type { TokenPurpose } from "@/lib/platform/db/generated/enums";

/** 256 random bits for a link, and the hash under which alone they are stored. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** sha256 in hex: the key of sign_in and token rows. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The token of an emailed link, made again at each attempt to send, so that the ledger holds no secret. */
export function tokenFor(purpose: TokenPurpose | "invite", messageId: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`${purpose}:${messageId}`).digest("base64url");
}

/** The six digits beside an emailed link, made again at each attempt to send, as the link's token is. */
export function codeFor(purpose: TokenPurpose, messageId: string): string {
  const mac = createHmac("sha256", env().AUTH_SECRET).update(`code:${purpose}:${messageId}`).digest();
  return String(mac.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/** What is stored of them. Six digits could be guessed from a plain hash, so the secret is part of it, and the link that they stand beside. */
export function hashCode(linkHash: string, code: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(`code-of:${linkHash}:${code}`).digest("hex");
}

/** Whether two hashes are the same, in a time that says nothing of where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Proof, good for a minute, that this server has just authenticated `subject`: what next-auth is handed. */
export function signTicket(subject: string, now = Date.now()): string {
  const claim = `${subject}.${now + 60_000}`;
  return `${claim}.${seal(claim)}`;
}

/** The subject of a ticket, or null when it is forged or too old. */
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
