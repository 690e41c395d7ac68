import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingsIndex } from "@/components/frame/settings-index";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { settingsMessages } from "@/lib/practice/settings/messages";
import { settingsPages } from "./pages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), settingsMessages)("title")} · Anteroom` };
}

/** The settings index: the pages that the viewer may open. */
export default async function SettingsPage() {
  const [scope, locale] = await Promise.all([requirePractice("settings.read"), pageLocale()]);
  const pages = settingsPages(scope, locale);
  if (pages.length === 0) notFound();
  return <SettingsIndex title={translator(locale, settingsMessages)("title")} pages={pages} />;
}
