import type { ReactElement } from "react";
import { render, toPlainText } from "@react-email/render";
import type { Attachment } from "./send";

/** An email rendered in the recipient's language. */
export type EmailContent = { subject: string; react: ReactElement; attachments?: readonly Attachment[] };

export type Rendered = { html: string; text: string };

const headings = ["h1", "h2"].map((selector) => ({ selector, options: { uppercase: false } }));

/** Links whose text says all that a plain text needs: a number that dials, an address on a map. */
const spoken = ['a[href^="tel:"]', "a.spoken"].map((selector) => ({
  selector,
  format: "anchor",
  options: { ignoreHref: true },
}));

/** Renders an email as HTML and as plain text. */
export async function renderEmail(email: ReactElement): Promise<Rendered> {
  const html = await render(email);
  const text = toPlainText(html, { selectors: [...headings, ...spoken] })
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { html, text };
}
