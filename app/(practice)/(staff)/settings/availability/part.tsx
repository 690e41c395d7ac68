import type { ReactNode } from "react";
import { SettingsPage } from "@/components/settings/settings-page";
import { availabilityMessages } from "@/lib/availability/messages";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** A page of one form, which leads back to Availability. */
export function Part({
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
    <SettingsPage
      title={title}
      lead={name}
      back={{ href: back, label: translator(locale, availabilityMessages)("back") }}
    >
      {children}
    </SettingsPage>
  );
}
