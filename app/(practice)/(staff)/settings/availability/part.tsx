import type { ReactNode } from "react";
import { SettingsPage } from "@/components/frame/settings-page";
import { hoursMessages } from "@/lib/availability/hours/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";

/** A page with one form, linking back to Availability. */
export function AvailabilityPart({
  locale,
  title,
  name,
  back,
  children,
}: {
  locale: Locale;
  title: string;
  name: string;
  back: string;
  children: ReactNode;
}) {
  return (
    <SettingsPage title={title} lead={name} back={{ href: back, label: translator(locale, hoursMessages)("back") }}>
      {children}
    </SettingsPage>
  );
}
