import type { ReactNode } from "react";
import { Door } from "@/components/ui/door";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { inLanguage } from "@/lib/platform/access/request";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";

/** Frame of the staff pages before signing in: shows our own logo, as no practice is known yet. */
export async function OutsideFrame({ children }: { children: ReactNode }) {
  const locale = await pageLocale();
  const links = [
    { lang: "en", name: "English", href: await inLanguage("en") },
    { lang: "fr", name: "Français", href: await inLanguage("fr") },
  ];
  return (
    <div className="pub">
      <header className="p-head">
        <span className="p-brand">
          <Door size={30} />
          <span>
            <b>Anteroom</b>
          </span>
        </span>
        <LanguageSwitch label={translator(locale, commonMessages)("language")} current={locale} links={links} />
      </header>
      <main id="main" className="client narrow">
        {children}
      </main>
    </div>
  );
}
