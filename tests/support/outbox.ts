import { emails } from "@/lib/platform/boot/emails";
import { transaction } from "@/lib/platform/db/client";
import type { Locale } from "@/lib/platform/i18n/locales";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { composeEmail, type ComposedEmail } from "@/lib/platform/outbox/compose";
import type { DeclaredEmail } from "@/lib/platform/outbox/email";
import { deliverEmail } from "@/lib/platform/outbox/jobs";
import { findEmail } from "@/lib/platform/outbox/queries";
import { systemScope } from "./scopes";

/** An email by its name, for tables of cases. */
export type Named = { template: string; data: object };

/** Queues an email. @returns its id */
export async function queueNamed(
  practiceId: string,
  { template, data }: Named,
  locale: Locale = "en",
  recipient = "x@mail.example",
): Promise<string> {
  const email = emails.get(template) as DeclaredEmail<object> | undefined;
  if (!email) throw new Error(`No email is named "${template}".`);
  const [id = ""] = await transaction((tx) => queueEmails(tx, practiceId, [email.to({ recipient, locale }, data)]));
  return id;
}

/**
 * Renders a queued email as it would be sent now, in its recipient's language or another; null if there is nothing left
 * to report.
 */
export async function composed(id: string, locale?: Locale): Promise<ComposedEmail | null> {
  const scope = systemScope();
  const email = await findEmail(scope, id);
  if (!email) throw new Error(`No email has the id ${id}.`);
  return composeEmail(scope, emails, { ...email, ...(locale && { locale }) });
}

/** Delivers a queued email, as the worker does. */
export function deliver(id: string): Promise<void> {
  return deliverEmail(emails, { messageId: id });
}

/** Queues an email and composes it. */
export async function queueAndCompose(
  practiceId: string,
  email: Named,
  locale: Locale,
): Promise<ComposedEmail & { id: string }> {
  const id = await queueNamed(practiceId, email, locale);
  return { ...(await composed(id))!, id };
}

/** Creates a practice with every detail that an email's sender can have. */
export const SENDER = {
  slug: "maple",
  address: "214-1850 Maple Street, Vancouver",
  phone: "604-555-0142",
  accent: "#F2B705",
};

/** Checks an email: HTML and text, the recipient's language, and every placeholder filled. */
export function expectSound({ subject, html, text }: ComposedEmail, locale: Locale) {
  expect(html).toContain(`<html lang="${locale}"`);
  for (const form of [subject, html, text]) {
    expect(form).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}|emails\./i);
  }
  // In Québec: no space before ; ? !, and a no-break space before a colon.
  if (locale === "fr") expect(`${subject}\n${text}`).not.toMatch(/[ \u00a0][!?;](\s|$)| :\s/);
  expect(text).toContain("604-555-0142");
  expect(html).not.toMatch(/<(script|img|iframe)/);
}
