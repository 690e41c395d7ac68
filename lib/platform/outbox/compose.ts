import type { SystemScope } from "@/lib/platform/access/scopes";
import { type EmailContent, type Rendered, renderEmail } from "@/lib/platform/email/render";
import type { AnyEmail, Emails } from "./email";
import type { OutboxEmail } from "./queries";

/** An email as it leaves, and in whose name. */
export type ComposedEmail = Omit<EmailContent, "react"> & Rendered & { senderName: string };

/** @throws if no feature declares an email of that name: a newer server may have queued it */
export function declarationOf(emails: Emails, { template }: OutboxEmail): AnyEmail {
  const email = emails.get(template);
  if (!email) throw new Error(`No email is named "${template}".`);
  return email;
}

export async function rendered({ react, ...content }: EmailContent, email: OutboxEmail): Promise<ComposedEmail> {
  return { ...content, ...(await renderEmail(react)), senderName: email.practice.name };
}

/** Reads what an email says, as it is now, and renders it; null if there is nothing left to say. */
export async function composeEmail(
  scope: SystemScope,
  emails: Emails,
  email: OutboxEmail,
): Promise<ComposedEmail | null> {
  const prepared = await declarationOf(emails, email).prepare(scope, email);
  return prepared && rendered(prepared.content(), email);
}

/** The subject alone, for lists; null if there is nothing left to say. */
export async function emailSubject(scope: SystemScope, emails: Emails, email: OutboxEmail): Promise<string | null> {
  const prepared = await declarationOf(emails, email).prepare(scope, email);
  return prepared && prepared.content().subject;
}
