import { env } from "@/lib/env/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { PASSWORD, personas } from "@/prisma/seed/personas";

/** In the demo only: who can sign in here. */
export function DemoSignIns({ side, locale }: { side: "staff" | "portal"; locale: Locale }) {
  if (env().mode !== "demo") return null;
  const t = translator(locale, "signIn");
  return (
    <section className="after">
      <h2 className="sec-title">{t("demoTitle")}</h2>
      <ul>
        {personas.filter((persona) => persona.side === side).map(({ email, what }) => <li key={email}><b>{email}</b> <span lang="en">({what})</span></li>)}
      </ul>
      <p>{t.rich("demoPassword", { password: PASSWORD })}</p>
    </section>
  );
}
