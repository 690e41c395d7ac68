import type { Metadata } from "next";
import { SetUpForm } from "@/components/practice/set-up/set-up-form";
import { Door } from "@/components/ui/door";
import { systemScope } from "@/lib/platform/access/system";
import { env } from "@/lib/platform/env/env";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale, setUpIsOpen } from "@/lib/practice/practices/queries";
import { setUpMessages } from "@/lib/practice/set-up/messages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), setUpMessages)("title")} · Anteroom`, referrer: "same-origin" };
}

/** Target of the link that the server prints when the database is empty. */
export default async function SetUpPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams;
  const locale = await pageLocale();
  const t = translator(locale, setUpMessages);
  const scope = await systemScope();
  const open = typeof token === "string" && (await setUpIsOpen(scope, token));
  return (
    <div className="pub">
      <header className="p-head">
        <span className="p-brand">
          <Door size={30} />
          <span>
            <b>Anteroom</b>
          </span>
        </span>
      </header>
      <main id="main" className="client narrow">
        <div className="lead">
          <h1 className="serif">{t(open ? "title" : "usedTitle")}</h1>
          <p>{t(open ? "lead" : "usedText")}</p>
        </div>
        {open ? (
          <SetUpForm token={token} bookingUrl={`${env().APP_URL}/book/…`} now={scope.now} locale={locale} />
        ) : (
          <p>
            <a href="/sign-in">{translator(locale, commonMessages)("signIn")}</a>
          </p>
        )}
      </main>
    </div>
  );
}
