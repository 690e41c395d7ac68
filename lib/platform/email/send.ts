import { Resend } from "resend";
import { env } from "@/lib/platform/env/env";

export type Attachment = { filename: string; content: string; contentType: string };

export type OutgoingEmail = {
  to: string;
  /** `Name <address>`; see senderFor(). */
  from: string;
  subject: string;
  html: string;
  text: string;
  attachments?: readonly Attachment[];
  /** The service sends one email for one key, however often it is asked within a day. */
  idempotencyKey: string;
};

export type SendOutcome =
  | { kind: "sent"; providerId: string | null }
  /** Not now. `afterSeconds` is the service's own wish, at most an hour. */
  | { kind: "retry"; reason: string; afterSeconds: number | null }
  | { kind: "failed"; reason: string };

const TIMEOUT_MS = 10_000;
const LONGEST_WAIT = 3600;

/** Hands one email to Resend; RESEND_API_KEY must be set. Never throws: the outcome says what became of it. */
export async function sendEmail(email: OutgoingEmail, now = Date.now()): Promise<SendOutcome> {
  const { RESEND_API_KEY, RESEND_BASE_URL } = env();
  const { idempotencyKey, attachments = [], ...words } = email;
  const files = attachments.map(({ content, ...file }) => ({ ...file, content: Buffer.from(content) }));
  try {
    const resend = new Resend(RESEND_API_KEY, RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL } : {});
    const { data, error, headers } = await resend.emails.send(
      { ...words, ...(files.length > 0 && { attachments: files }) },
      { idempotencyKey, signal: AbortSignal.timeout(TIMEOUT_MS) },
    );
    return error ? outcomeOf(error, headers?.["retry-after"], now) : { kind: "sent", providerId: data.id };
  } catch (error) {
    return { kind: "retry", reason: String(error), afterSeconds: null };
  }
}

type Refusal = { statusCode: number | null; name: string; message: string };

/** What a refusal means. A wrong key or an unproven domain is mended by whoever set it up: no reason to lose the email. */
export function outcomeOf(refusal: Refusal, retryAfter: string | undefined, now: number): SendOutcome {
  const { statusCode, name, message } = refusal;
  const reason = `${statusCode ?? "network"} ${name}: ${message}`;
  // The same key with other words: an earlier attempt arrived, and its answer was lost.
  if (name === "invalid_idempotent_request") return { kind: "sent", providerId: null };
  const passing = !statusCode || statusCode >= 500 || [401, 403, 408, 409, 425, 429].includes(statusCode);
  return passing ? { kind: "retry", reason, afterSeconds: secondsOf(retryAfter, now) } : { kind: "failed", reason };
}

/** Retry-After: seconds, or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined, now: number): number | null {
  if (!retryAfter) return null;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : Math.ceil((Date.parse(retryAfter) - now) / 1000);
  return seconds > 0 ? Math.min(seconds, LONGEST_WAIT) : null;
}
