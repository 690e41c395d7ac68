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

/** Every settings page, in navigation order. `name` is its path segment and its message key. */
const pages: readonly {
  name: keyof (typeof settingsMessages)["en"]["pages"];
  icon: typeof CalendarClock;
  can: StaffPermission;
}[] = [
  { name: "practice", icon: Building2, can: "practice.edit" },
  { name: "profile", icon: UserRound, can: "therapistProfile.edit" },
  { name: "services", icon: ListOrdered, can: "services.edit" },
  { name: "locations", icon: MapPin, can: "locations.edit" },
  { name: "availability", icon: CalendarClock, can: "availability.edit" },
  { name: "rules", icon: Scale, can: "bookingPolicy.edit" },
  { name: "staff", icon: UsersRound, can: "staff.manage" },
  { name: "feed", icon: CalendarSync, can: "calendarFeed.own" },
  { name: "calendar", icon: CalendarDays, can: "calendar.settings" },
  { name: "share", icon: Share2, can: "website.edit" },
  { name: "export", icon: Download, can: "export.practice" },
  { name: "security", icon: KeyRound, can: "self.security" },
];

/** Returns the pages that the viewer may open. */
export function settingsPages(scope: PracticeScope, locale: Locale): SettingsLink[] {
  const t = translator(locale, settingsMessages);
  return pages
    .filter(({ can }) => may(scope, can))
    .map(({ name, icon }) => ({
      href: `/settings/${name}`,
      label: t(`pages.${name}.label`),
      about: t(`pages.${name}.about`),
      icon: <Icon icon={icon} size={19} />,
    }));
}
