import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { env } from "@/lib/platform/env/env";

/** Seconds for which the same digits are valid (RFC 6238). */
const PERIOD = 30;

const sealingKey = () => createHash("sha256").update(`second-factor:${env().AUTH_SECRET}`).digest();

/** Creates a secret in base32, as authenticator apps read it. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/**
 * Encrypts a secret with AES-256-GCM and a key derived from AUTH_SECRET, so that a copy of the database alone is
 * useless.
 */
export function seal(secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(), nonce);
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Decrypts a sealed secret. @throws if it was sealed with another AUTH_SECRET or tampered with */
export function unseal(text: string): string {
  const bytes = Buffer.from(text, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", sealingKey(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

const totp = (secret: string, label = "") =>
  new TOTP({ issuer: "Anteroom", label, secret: Secret.fromBase32(secret), period: PERIOD });

/** Returns the URI in the QR code. */
export function setUpUri(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/**
 * Returns the time step of six digits, or null if they are wrong. One step early or late is accepted, because phone
 * clocks drift.
 */
export function stepOf(secret: string, digits: string, now: Date): number | null {
  const delta = totp(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

/** Returns the digits that an authenticator app shows. */
export function digitsAt(secret: string, now: Date): string {
  return totp(secret).generate({ timestamp: now.getTime() });
}

// No 0, 1, i, l, o: they are easily confused on paper.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Creates a recovery code such as "k4mp2-x9wtd": 49 random bits, used once. */
export function newRecoveryCode(): string {
  const characters = Array.from({ length: 10 }, () => LETTERS[below(LETTERS.length)]).join("");
  return `${characters.slice(0, 5)}-${characters.slice(5)}`;
}

/** Returns a uniformly random number below `limit`. */
function below(limit: number): number {
  for (;;) {
    const byte = randomBytes(1)[0] ?? 255;
    if (byte < 256 - (256 % limit)) return byte % limit;
  }
}

/** Returns the hash stored for a recovery code, however it was typed. */
export function hashRecoveryCode(staffId: string, code: string): string {
  const characters = code.toLowerCase().replace(/[^a-z0-9]/g, "");
  return createHmac("sha256", env().AUTH_SECRET).update(`recovery:${staffId}:${characters}`).digest("hex");
}
