import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SettingsIndex } from "@/components/frame/settings-index";
import { requirePractice } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { settingsMessages } from "@/lib/practice/settings/messages";
import { organizationPages } from "../settings/pages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), settingsMessages)("organization")} · Anteroom` };
}

/** The organization's index: the pages that the viewer may open. */
export default async function OrganizationPage() {
  const [scope, locale] = await Promise.all([requirePractice("settings.read"), pageLocale()]);
  const pages = organizationPages(scope, locale);
  if (pages.length === 0) notFound();
  return <SettingsIndex title={translator(locale, settingsMessages)("organization")} pages={pages} />;
}
