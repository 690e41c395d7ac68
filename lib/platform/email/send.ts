import { Resend } from "resend";
import { env } from "@/lib/platform/env/env";

export type Attachment = { filename: string; content: string; contentType: string };

export type OutgoingEmail = {
  to: string;
  /** `Name <address>`; see senderFor(). */
  from: string;
  replyTo?: string;
  subject: string;
  html: string;
  text: string;
  attachments?: readonly Attachment[];
  /** The service sends one email per key, however often it is requested within a day. */
  idempotencyKey: string;
};

export type SendOutcome =
  | { kind: "sent"; providerId: string | null }
  /** Try again later. `afterSeconds` is the service's own Retry-After, at most an hour. */
  | { kind: "retry"; reason: string; afterSeconds: number | null }
  | { kind: "failed"; reason: string };

/** Keeps out-of-office programs from answering (RFC 3834, section 5). */
const AUTOMATIC = { "Auto-Submitted": "auto-generated" };

const TIMEOUT_MS = 10_000;
const LONGEST_WAIT = 3600;

/** Sends one email through Resend; RESEND_API_KEY must be set. Never throws: the result describes the outcome. */
export async function sendEmail(email: OutgoingEmail, now = Date.now()): Promise<SendOutcome> {
  const { RESEND_API_KEY, RESEND_BASE_URL } = env();
  const { idempotencyKey, attachments = [], ...words } = email;
  const files = attachments.map(({ content, ...file }) => ({ ...file, content: Buffer.from(content) }));
  try {
    const resend = new Resend(RESEND_API_KEY, RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : {});
    const { data, error, headers } = await resend.emails.send(
      { ...words, headers: AUTOMATIC, ...(files.length > 0 && { attachments: files }) },
      { idempotencyKey, signal: AbortSignal.timeout(TIMEOUT_MS) },
    );
    return error ? outcomeOf(error, headers?.["retry-after"], now) : { kind: "sent", providerId: data.id };
  } catch (error) {
    return { kind: "retry", reason: String(error), afterSeconds: null };
  }
}

type Refusal = { statusCode: number | null; name: string; message: string };

/** Interprets an error response. The operator can fix a wrong key or an unverified domain, so the email is not lost. */
export function outcomeOf(refusal: Refusal, retryAfter: string | undefined, now: number): SendOutcome {
  const { statusCode, name, message } = refusal;
  const reason = `${statusCode ?? "network"} ${name}: ${message}`;
  // The same key with different content: an earlier attempt arrived, and its response was lost.
  if (name === "invalid_idempotent_request") return { kind: "sent", providerId: null };
  const passing = !statusCode || statusCode >= 500 || [401, 403, 408, 409, 425, 429].includes(statusCode);
  return passing ? { kind: "retry", reason, afterSeconds: secondsOf(retryAfter, now) } : { kind: "failed", reason };
}

/** Parses Retry-After: seconds, or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined, now: number): number | null {
  if (!retryAfter) return null;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : Math.ceil((Date.parse(retryAfter) - now) / 1000);
  return seconds > 0 ? Math.min(seconds, LONGEST_WAIT) : null;
}
