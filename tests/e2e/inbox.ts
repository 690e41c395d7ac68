import type { MailService } from "../support/mail-service";
import { until } from "../support/until";

export type Mail = {
  to: string;
  from: string;
  subject: string;
  html: string;
  text: string;
  /** The calendar file, if there is one. */
  calendar: string | null;
};

export type Inbox = {
  /** Every email to an address so far, the oldest first. */
  to(address: string): Mail[];
  /** Waits for the `n`th email to an address that has `words` in its subject or text. */
  wait(address: string, words: string, n?: number): Promise<Mail>;
  all(): Mail[];
};

type Body = Omit<Mail, "to" | "calendar"> & { to: string | string[]; attachments?: { content: string }[] };

/** What arrived at the email service, as its recipients see it. */
export function inbox({ received }: MailService): Inbox {
  const all = () => received.map(({ body }) => toMail(body as unknown as Body));
  const to = (address: string) => all().filter((mail) => mail.to === address);
  const among = (address: string, words: string) =>
    to(address).filter(({ subject, text }) => `${subject}\n${text}`.includes(words));
  return {
    all,
    to,
    async wait(address, words, n = 1) {
      await until(() => among(address, words).length >= n, 20_000).catch(() => {
        throw new Error(
          `No email to ${address} with “${words}”. It has: ${
            to(address)
              .map(({ subject }) => subject)
              .join("; ") || "none"
          }`,
        );
      });
      return among(address, words)[n - 1] as Mail;
    },
  };
}

function toMail({ to, attachments = [], ...words }: Body): Mail {
  const [file] = attachments;
  return { ...words, to: [to].flat().join(), calendar: file ? Buffer.from(file.content, "base64").toString() : null };
}

/** The one address in an email that has `part` in it. */
export function linkIn({ text }: Mail, part: string): string {
  const links = [...new Set(text.match(/https?:\/\/\S+/g))].filter((link) => link.includes(part));
  if (links.length !== 1) throw new Error(`${links.length} links with ${part} in:\n${text}`);
  return links[0] as string;
}
