import {
  Building2,
  CalendarClock,
  CalendarDays,
  CalendarSync,
  Download,
  KeyRound,
  ListOrdered,
  MapPin,
  Scale,
  Share2,
  UserRound,
  UsersRound,
} from "lucide-react";
import type { SettingsLink } from "@/components/frame/settings-nav";
import { Icon } from "@/components/ui/icon";
import { may } from "@/lib/platform/access/may";
import type { StaffPermission } from "@/lib/platform/access/permissions";
import type { PracticeScope } from "@/lib/platform/access/scopes";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { settingsMessages } from "@/lib/practice/settings/messages";

/** Every page of the settings, in the order of the navigation. The word is its address and its message key. */
const pages: readonly {
  word: keyof (typeof settingsMessages)["en"]["pages"];
  icon: typeof CalendarClock;
  can: StaffPermission;
}[] = [
  { word: "practice", icon: Building2, can: "practice.edit" },
  { word: "profile", icon: UserRound, can: "therapistProfile.edit" },
  { word: "services", icon: ListOrdered, can: "services.edit" },
  { word: "locations", icon: MapPin, can: "locations.edit" },
  { word: "availability", icon: CalendarClock, can: "availability.edit" },
  { word: "rules", icon: Scale, can: "bookingPolicy.edit" },
  { word: "staff", icon: UsersRound, can: "staff.manage" },
  { word: "feed", icon: CalendarSync, can: "calendarFeed.own" },
  { word: "calendar", icon: CalendarDays, can: "calendar.settings" },
  { word: "share", icon: Share2, can: "website.edit" },
  { word: "export", icon: Download, can: "export.practice" },
  { word: "security", icon: KeyRound, can: "self.security" },
];

/** Those that the viewer may open. */
export function settingsPages(scope: PracticeScope, locale: Locale): SettingsLink[] {
  const t = translator(locale, settingsMessages);
  return pages
    .filter(({ can }) => may(scope, can))
    .map(({ word, icon }) => ({
      href: `/settings/${word}`,
      label: t(`pages.${word}.label`),
      about: t(`pages.${word}.about`),
      icon: <Icon icon={icon} size={19} />,
    }));
}
