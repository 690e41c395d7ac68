import type { ReactNode } from "react";
import { NavItem } from "@/components/frame/nav-item";
import { CalendarDays, CalendarPlus, House, Sliders } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import { may } from "@/lib/platform/access/may";
import type { PortalPermission } from "@/lib/platform/access/portal-permissions";
import type { PracticeCard } from "@/lib/platform/access/practice";
import type { PortalScope } from "@/lib/platform/access/scopes";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { PageFrame } from "./page-frame";

/** Returns the settings pages that the viewer may open. */
export function accountPages(scope: PortalScope, slug: string, locale: Locale): { href: string; label: string }[] {
  const t = translator(locale, signUpMessages);
  const at = (path: string, label: string, can: PortalPermission = "portal.account") => ({
    href: `/portal/${slug}/${path}`,
    label,
    can,
  });
  const pages = [
    at("profile", t("nav.profile")),
    at("change-email", t("nav.email")),
    at("password/change", t("nav.password")),
    at("preferences", t("nav.preferences")),
    at("reminders", t("nav.reminders"), "portal.notices"),
    at("devices", t("nav.devices")),
    at("close-account", t("nav.close")),
  ];
  return pages.filter(({ can }) => may(scope, can)).map(({ href, label }) => ({ href, label }));
}

type Props = {
  scope: PortalScope;
  practice: PracticeCard;
  title: ReactNode;
  /** Shown beside the title. */
  end?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

type Destination = { href: string; label: string; short: string; icon: typeof House; can: PortalPermission };

/** A signed-in client's page, with navigation on the left or, on a phone, at the bottom. */
export async function AccountFrame({ scope, practice, title, end, aside, children }: Props) {
  const { slug } = practice;
  const locale = await pageLocale();
  const t = translator(locale, signUpMessages);
  const pages: Destination[] = [
    {
      href: `/portal/${slug}/account`,
      label: t("nav.account"),
      short: t("nav.accountShort"),
      icon: House,
      can: "portal.account",
    },
    {
      href: `/portal/${slug}/sessions`,
      label: t("nav.sessions"),
      short: t("nav.sessionsShort"),
      icon: CalendarDays,
      can: "portal.sessions",
    },
    {
      href: `/book/${slug}`,
      label: t("nav.book"),
      short: t("nav.bookShort"),
      icon: CalendarPlus,
      can: "portal.schedule",
    },
  ];
  const main = pages.filter(({ can }) => may(scope, can));
  const settings = {
    href: `/portal/${slug}/settings`,
    label: t("nav.settings"),
    icon: <Icon icon={Sliders} size={22} />,
  };
  return (
    <PageFrame practice={practice} signedIn>
      <div className="portal">
        <nav className="portal-nav" aria-label={t("nav.label")}>
          <ul>
            {main.map(({ href, label, icon }) => (
              <li key={href}>
                <NavItem href={href} label={label} icon={<Icon icon={icon} size={19} />} />
              </li>
            ))}
          </ul>
          <h2>{t("nav.settings")}</h2>
          <ul>
            {accountPages(scope, slug, locale).map((page) => (
              <li key={page.href}>
                <NavItem {...page} icon={null} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="portal-main">
          <div className="portal-head">
            <h1 className="serif">{title}</h1>
            {end}
          </div>
          {children}
        </div>
        {aside && <div className="aside">{aside}</div>}
      </div>
      <nav className="tabbar" aria-label={t("nav.phone")}>
        {main.map(({ href, short, icon }) => (
          <NavItem key={href} href={href} label={short} icon={<Icon icon={icon} size={22} />} />
        ))}
        <NavItem {...settings} />
      </nav>
    </PageFrame>
  );
}
