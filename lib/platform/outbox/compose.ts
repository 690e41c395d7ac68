import type { SystemScope } from "@/lib/platform/access/scopes";
import { type EmailContent, type Rendered, renderEmail } from "@/lib/platform/email/render";
import type { AnyEmail, Emails, PreparedEmail } from "./email";
import type { OutboxEmail } from "./queries";

/** A rendered email with its sender's name, and the address that replies go to. */
export type ComposedEmail = Omit<EmailContent, "react"> & Rendered & { senderName: string; replyTo: string | null };

/** @throws if no feature declares an email of that name: a newer server may have queued it */
export function declarationOf(emails: Emails, { template }: OutboxEmail): AnyEmail {
  const email = emails.get(template);
  if (!email) throw new Error(`No email is named "${template}".`);
  return email;
}

export async function rendered({ content, replyTo }: PreparedEmail, email: OutboxEmail): Promise<ComposedEmail> {
  const { react, ...words } = content();
  return { ...words, ...(await renderEmail(react)), senderName: email.practice.name, replyTo };
}

/** Reads an email's current facts and renders it; null if its subject no longer exists. */
export async function composeEmail(
  scope: SystemScope,
  emails: Emails,
  email: OutboxEmail,
): Promise<ComposedEmail | null> {
  const prepared = await declarationOf(emails, email).prepare(scope, email);
  return prepared && rendered(prepared, email);
}

/** Returns only the subject, for lists; null if there is nothing left to report. */
export async function emailSubject(scope: SystemScope, emails: Emails, email: OutboxEmail): Promise<string | null> {
  const prepared = await declarationOf(emails, email).prepare(scope, email);
  return prepared && prepared.content().subject;
}
