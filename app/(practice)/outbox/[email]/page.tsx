import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { systemScope } from "@/lib/platform/access/system";
import { emails } from "@/lib/platform/boot/emails";
import { env } from "@/lib/platform/env/env";
import { translator } from "@/lib/platform/i18n/translator";
import { composeEmail } from "@/lib/platform/outbox/compose";
import { outboxMessages } from "@/lib/platform/outbox/messages";
import { findEmail } from "@/lib/platform/outbox/queries";
import { outboxOpen } from "@/lib/platform/outbox/rules";
import { pageLocale } from "@/lib/practice/practices/queries";

/** One email, rendered again: as its recipient would see it, with its links and plain text. */
export default async function OutboxEmailPage({ params }: { params: Promise<{ email: string }> }) {
  const id = z.uuid().safeParse((await params).email);
  if (!outboxOpen(env()) || !id.success) notFound();
  const t = translator(await pageLocale(), outboxMessages);
  const scope = await systemScope();
  const email = await findEmail(scope, id.data);
  if (!email) notFound();
  const composed = await composeEmail(scope, emails, email);
  const links = [...new Set(composed?.text.match(/https?:\/\/\S+/g))];
  return (
    <main id="main" className="page" tabIndex={-1}>
      <p>
        <Link href="/outbox" prefetch={false}>
          {t("back")}
        </Link>
      </p>
      <h1 className="serif">{composed?.subject ?? t("gone")}</h1>
      <dl className="dl">
        <dt>{t("to")}</dt>
        <dd>{email.recipient}</dd>
        <dt>{t("state")}</dt>
        <dd>{t(`status.${email.status}`)}</dd>
        {email.error && (
          <>
            <dt>{t("error")}</dt>
            <dd>{email.error}</dd>
          </>
        )}
      </dl>
      {composed && (
        <>
          <section className="sec" aria-labelledby="links">
            <h2 id="links">{t("links")}</h2>
            <ul>
              {links.map((href) => (
                <li key={href}>
                  <a href={href}>{href}</a>
                </li>
              ))}
            </ul>
          </section>
          <section className="sec" aria-labelledby="html">
            <h2 id="html">{t("html")}</h2>
            <iframe
              title={composed.subject}
              srcDoc={composed.html}
              width="100%"
              height={860}
              sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
            />
          </section>
          <section className="sec" aria-labelledby="text">
            <h2 id="text">{t("text")}</h2>
            <div className="give">
              <pre>{composed.text}</pre>
            </div>
          </section>
        </>
      )}
    </main>
  );
}
