import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { Door } from "@/components/ui/door";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { inLanguage, pageLocale } from "@/lib/access/request";
import { staffViewer } from "@/lib/access/viewer";
import { translator } from "@/lib/i18n/translator";
import { signInToPractice } from "@/lib/sign-in/actions";
import { DemoSignIns } from "../../demo-sign-ins";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), "signIn")("staffTitle")} · Anteroom` };
}

/** Where the staff of every practice sign in. */
export default async function StaffSignInPage() {
  if (await staffViewer()) redirect("/calendar");
  const locale = await pageLocale();
  const t = translator(locale, "signIn");
  const links = [
    { lang: "en", name: "English", href: await inLanguage("en") },
    { lang: "fr", name: "Français", href: await inLanguage("fr") },
  ];
  return (
    <div className="pub">
      <header className="p-head">
        <span className="p-brand"><Door size={30} /><span><b>Anteroom</b></span></span>
        <LanguageSwitch label={translator(locale, "common")("language")} current={locale} links={links} />
      </header>
      <main id="main" className="client narrow">
        <div className="lead"><h1 className="serif">{t("staffTitle")}</h1><p>{t("staffLead")}</p></div>
        <SignInForm action={signInToPractice} hidden={{}} locale={locale} />
        <DemoSignIns locale={locale} />
      </main>
    </div>
  );
}
