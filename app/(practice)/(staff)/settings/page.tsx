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

/** The index of the settings: what the viewer may set, and where. */
export default async function SettingsPage() {
  const [scope, locale] = await Promise.all([requirePractice("settings.read"), pageLocale()]);
  const pages = settingsPages(scope, locale);
  if (pages.length === 0) notFound();
  return <SettingsIndex title={translator(locale, settingsMessages)("title")} pages={pages} />;
}
