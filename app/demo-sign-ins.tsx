import { env } from "@/lib/platform/env/env";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { signInMessages } from "@/lib/identity/sign-in/messages";
import { PASSWORD, personas } from "@/prisma/seed/personas";

/** In the demo only: who can sign in here. Without a practice, its staff. */
export function DemoSignIns({ practice, locale }: { practice?: string; locale: Locale }) {
  const here = personas.filter((persona) =>
    practice ? persona.audience === "portal" && persona.practice === practice : persona.audience === "staff",
  );
  if (env().mode !== "demo" || here.length === 0) return null;
  const t = translator(locale, signInMessages);
  return (
    <section className="after" aria-labelledby="demo">
      <h2 className="sec-title" id="demo">
        {t("demoTitle")}
      </h2>
      <ul>
        {here.map(({ email, what, whatFr }) => (
          <li key={email}>
            <b>{email}</b> ({locale === "fr" ? whatFr : what})
          </li>
        ))}
      </ul>
      <p>{t("demoPassword", { password: PASSWORD })}</p>
    </section>
  );
}
