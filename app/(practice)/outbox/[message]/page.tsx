import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { systemScope } from "@/lib/access/system";
import { env } from "@/lib/env/env";
import { translator } from "@/lib/i18n/translator";
import { findMessage } from "@/lib/messages/queries";
import { drawMessage } from "@/lib/messages/registry";
import { outboxOpen } from "@/lib/messages/rules";
import { pageLocale } from "@/lib/practices/queries";

/** One email, drawn anew: as its recipient would see it, its links, and its plain text. */
export default async function OutboxMessage({ params }: { params: Promise<{ message: string }> }) {
  const id = z.uuid().safeParse((await params).message);
  if (!outboxOpen(env()) || !id.success) notFound();
  const t = translator(await pageLocale(), "emails");
  const scope = await systemScope();
  const message = await findMessage(scope, id.data);
  if (!message) notFound();
  const drawn = await drawMessage(scope, message);
  const links = [...new Set(drawn?.text.match(/https?:\/\/\S+/g))];
  return (
    <main id="main" className="page" tabIndex={-1}>
      <p>
        <Link href="/outbox" prefetch={false}>
          {t("outbox.back")}
        </Link>
      </p>
      <h1 className="serif">{drawn?.subject ?? t("outbox.gone")}</h1>
      <dl className="dl">
        <dt>{t("outbox.to")}</dt>
        <dd>{message.recipient}</dd>
        <dt>{t("outbox.state")}</dt>
        <dd>{t(`outbox.status.${message.status}`)}</dd>
        {message.error && (
          <>
            <dt>{t("outbox.error")}</dt>
            <dd>{message.error}</dd>
          </>
        )}
      </dl>
      {drawn && (
        <>
          <section className="sec" aria-labelledby="links">
            <h2 id="links">{t("outbox.links")}</h2>
            <ul>
              {links.map((href) => (
                <li key={href}>
                  <a href={href}>{href}</a>
                </li>
              ))}
            </ul>
          </section>
          <section className="sec" aria-labelledby="html">
            <h2 id="html">{t("outbox.html")}</h2>
            <iframe
              title={drawn.subject}
              srcDoc={drawn.html}
              width="100%"
              height={860}
              sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
            />
          </section>
          <section className="sec" aria-labelledby="text">
            <h2 id="text">{t("outbox.text")}</h2>
            <div className="give">
              <pre>{drawn.text}</pre>
            </div>
          </section>
        </>
      )}
    </main>
  );
}
