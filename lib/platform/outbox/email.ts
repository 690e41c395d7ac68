import type { z } from "zod";
import type { SystemScope } from "@/lib/platform/access/scopes";
import { deriveAccent } from "@/lib/platform/branding/accent";
import type { Sender } from "@/lib/platform/email/frame";
import type { EmailContent } from "@/lib/platform/email/render";
import { env } from "@/lib/platform/env/env";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { OutboxEmail, SendingPractice } from "./queries";

/** The recipient of an email, and their language. */
export type Mailbox = { recipient: string; locale: Locale };

/** Context in which every email is rendered, besides its facts. */
export type EmailContext = {
  /** The email's id: tokens and codes of its links are derived from it (lib/platform/access/tokens). */
  id: string;
  locale: Locale;
  /** APP_URL: the only origin of links in emails. */
  site: string;
  practice: SendingPractice;
  sender: Sender;
};

/** Context in which facts are read. */
type About<Data> = { practiceId: string; recipient: string; data: Data };

type Declaration<Data extends object, Facts> = {
  /** Unique among all emails and permanent: stored in the database. */
  name: string;
  /** Its name for staff, in lists. */
  label: (locale: Locale) => string;
  /** The stored data: ids, and facts that cannot be read later. No secrets and nothing clinical. */
  data: z.ZodType<Data>;
  /** Reads the facts right before sending; null if there is nothing left to report. */
  facts: (scope: SystemScope, about: About<Data>) => Promise<Facts | null>;
  /** Returns whether the email is no longer accurate, and so is not sent. */
  isStale?: (facts: Facts, data: Data, now: Date) => boolean;
  /** Returns the address that replies go to; none if they are not read, which the email then says. */
  replyTo?: (facts: Facts) => string | null;
  render: (facts: Facts, context: EmailContext, data: Data) => EmailContent;
};

declare const fromDeclaration: unique symbol;

/** An email to queue. Only `to` of a declared email creates one, so its data always matches its name. */
export type NewEmail = Mailbox & {
  readonly [fromDeclaration]: true;
  name: string;
  data: object;
  /** The session that the email is about, for finding a session's emails. */
  sessionId: string | null;
  id?: string;
  notBefore?: Date | null;
};

type Options = {
  /** Set if a token was derived from it (tokenFor); otherwise generated. */
  id?: string;
  /** Not sent earlier, while the change may still be undone. */
  notBefore?: Date | null;
};

/** An email that is about to be sent, with its facts. */
export type PreparedEmail = { isStale: (now: Date) => boolean; replyTo: string | null; content: () => EmailContent };

/** Any declared email, reduced to what the outbox uses. */
export type AnyEmail = {
  readonly name: string;
  readonly label: (locale: Locale) => string;
  readonly prepare: (scope: SystemScope, email: OutboxEmail) => Promise<PreparedEmail | null>;
};

export type DeclaredEmail<Data extends object> = AnyEmail & {
  readonly to: (mailbox: Mailbox, data: Data, options?: Options) => NewEmail;
};

/** Every declared email, by name. */
export type Emails = ReadonlyMap<string, AnyEmail>;

const declared = new WeakSet<object>();

/**
 * Declares an email in its feature's emails.tsx. Commands queue it: `queueEmails(tx, practiceId, [booked.to(mailbox,
 * data)])`.
 */
export function defineEmail<Data extends object, Facts>(declaration: Declaration<Data, Facts>): DeclaredEmail<Data> {
  const { name, label, data: schema } = declaration;
  const email: DeclaredEmail<Data> = {
    name,
    label,
    to: ({ recipient, locale }, data, options = {}) => {
      const sessionId = "sessionId" in data ? String(data.sessionId) : null;
      const made: Omit<NewEmail, typeof fromDeclaration> = { name, recipient, locale, data, sessionId, ...options };
      return made as NewEmail;
    },
    async prepare(scope, row) {
      const data = schema.parse(row.data);
      const facts = await declaration.facts(scope, { practiceId: row.practiceId, recipient: row.recipient, data });
      if (facts === null) return null;
      const replyTo = declaration.replyTo?.(facts) ?? null;
      return {
        replyTo,
        isStale: (now) => declaration.isStale?.(facts, data, now) ?? false,
        content: () => declaration.render(facts, contextOf(row, replyTo), data),
      };
    },
  };
  declared.add(email);
  return email;
}

function contextOf({ id, locale, practice }: OutboxEmail, replyTo: string | null): EmailContext {
  const { name, address, phone, accent } = practice;
  const sender = { name, address, phone, readsReplies: replyTo !== null, ...deriveAccent(accent) };
  return { id, locale, site: env().APP_URL, practice, sender };
}

/** Returns the emails that modules export, by name. @throws if two have the same name */
export function collectEmails(modules: readonly object[]): Emails {
  const emails = new Map<string, AnyEmail>();
  for (const value of modules.flatMap((module) => Object.values(module) as unknown[])) {
    if (typeof value !== "object" || value === null || !declared.has(value)) continue;
    const email = value as AnyEmail;
    if (emails.has(email.name)) throw new Error(`Two emails are named "${email.name}".`);
    emails.set(email.name, email);
  }
  return emails;
}
