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

type Page = { name: keyof (typeof settingsMessages)["en"]["pages"]; icon: typeof CalendarClock; can: StaffPermission };

/** The pages of the practice, in navigation order. `name` is the path segment and the message key. */
const ofPractice: readonly Page[] = [
  { name: "practice", icon: Building2, can: "practice.edit" },
  { name: "staff", icon: UsersRound, can: "staff.manage" },
  { name: "services", icon: ListOrdered, can: "services.edit" },
  { name: "locations", icon: MapPin, can: "locations.edit" },
  { name: "rules", icon: Scale, can: "bookingPolicy.edit" },
  { name: "share", icon: Share2, can: "website.edit" },
  { name: "export", icon: Download, can: "export.practice" },
];

/** The viewer's own pages, likewise. */
const ofViewer: readonly Page[] = [
  { name: "profile", icon: UserRound, can: "therapistProfile.edit" },
  { name: "availability", icon: CalendarClock, can: "availability.edit" },
  { name: "calendar", icon: CalendarDays, can: "calendar.settings" },
  { name: "feed", icon: CalendarSync, can: "calendarFeed.own" },
  { name: "security", icon: KeyRound, can: "self.security" },
];

/** Returns the pages under Organization that the viewer may open. */
export function organizationPages(scope: PracticeScope, locale: Locale): SettingsLink[] {
  return links("/organization", ofPractice, scope, locale);
}

/** Returns the pages under Settings that the viewer may open. */
export function settingsPages(scope: PracticeScope, locale: Locale): SettingsLink[] {
  return links("/settings", ofViewer, scope, locale);
}

function links(under: string, pages: readonly Page[], scope: PracticeScope, locale: Locale): SettingsLink[] {
  const t = translator(locale, settingsMessages);
  return pages
    .filter(({ can }) => may(scope, can))
    .map(({ name, icon }) => ({
      href: `${under}/${name}`,
      label: t(`pages.${name}.label`),
      about: t(`pages.${name}.about`),
      icon: <Icon icon={icon} size={19} />,
    }));
}
