import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { env } from "@/lib/platform/env/env";

/** Seconds that the same digits stand (RFC 6238). */
const PERIOD = 30;

const sealingKey = () => createHash("sha256").update(`second-factor:${env().AUTH_SECRET}`).digest();

/** A new secret, as phones read it (base32). */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** AES-256-GCM with a key of AUTH_SECRET: the database alone lets nobody in. */
export function seal(secret: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(), nonce);
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** @throws when it was sealed with another AUTH_SECRET, or changed since */
export function unseal(text: string): string {
  const bytes = Buffer.from(text, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", sealingKey(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}

const totp = (secret: string, label = "") =>
  new TOTP({ issuer: "Anteroom", label, secret: Secret.fromBase32(secret), period: PERIOD });

/** What the QR code holds. */
export function setUpUri(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/** The step of six digits, one step early or late included (a phone's clock is never exact), or null when they are wrong. */
export function stepOf(secret: string, digits: string, now: Date): number | null {
  const delta = totp(secret).validate({ token: digits, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

/** The digits that a phone shows. */
export function digitsAt(secret: string, now: Date): string {
  return totp(secret).generate({ timestamp: now.getTime() });
}

// No 0, 1, i, l, o: read from paper, they are taken for each other.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** "k4mp2-x9wtd": 49 random bits, each code good for once. */
export function newRecoveryCode(): string {
  const signs = Array.from({ length: 10 }, () => LETTERS[below(LETTERS.length)]).join("");
  return `${signs.slice(0, 5)}-${signs.slice(5)}`;
}

/** A random number below `limit`, each as likely as the others. */
function below(limit: number): number {
  for (;;) {
    const byte = randomBytes(1)[0] ?? 255;
    if (byte < 256 - (256 % limit)) return byte % limit;
  }
}

/** What is stored of a recovery code, however it was typed. */
export function hashRecoveryCode(staffId: string, code: string): string {
  const signs = code.toLowerCase().replace(/[^a-z0-9]/g, "");
  return createHmac("sha256", env().AUTH_SECRET).update(`recovery:${staffId}:${signs}`).digest("hex");
}
