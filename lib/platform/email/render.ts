import type { ReactElement } from "react";
import { render, toPlainText } from "@react-email/render";
import type { Attachment } from "./send";

/** An email rendered in the recipient's language. */
export type EmailContent = { subject: string; react: ReactElement; attachments?: readonly Attachment[] };

export type Rendered = { html: string; text: string };

const headings = ["h1", "h2"].map((selector) => ({ selector, options: { uppercase: false } }));

/** Renders an email as HTML and as plain text. */
export async function renderEmail(email: ReactElement): Promise<Rendered> {
  const html = await render(email);
  const text = toPlainText(html, { selectors: headings })
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { html, text };
}
