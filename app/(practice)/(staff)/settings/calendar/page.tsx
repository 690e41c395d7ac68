import type { Metadata } from "next";
import { SettingsForm } from "@/components/calendar/calendar/settings-form";
import { requirePractice } from "@/lib/platform/access/viewer";
import { saveCalendarSettings } from "@/lib/calendar/calendar/actions";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { calendarSetup } from "@/lib/calendar/calendar/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), calendarMessages)("settings.title")} · Anteroom` };
}

/** The practice's calendar settings. */
export default async function CalendarSettingsPage() {
  const scope = await requirePractice("calendar.settings");
  const [locale, settings] = await Promise.all([pageLocale(), calendarSetup(scope)]);
  const t = translator(locale, calendarMessages);
  return (
    <div className="page">
      <h1 className="serif">{t("settings.title")}</h1>
      <p className="muted mb-4 max-w-[640px]">{t("settings.about")}</p>
      <div className="max-w-[640px]">
        <SettingsForm locale={locale} settings={settings} save={saveCalendarSettings} />
      </div>
    </div>
  );
}
