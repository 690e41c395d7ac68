import type { ReactNode } from "react";
import { NavItem } from "@/components/frame/nav-item";
import { CalendarDays, CalendarPlus, House, Sliders } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import type { PracticeCard } from "@/lib/access/practice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { pageLocale } from "@/lib/practices/queries";
import { PageFrame } from "./page-frame";

/** What a client may set, and where. The word is its address. */
export function settingsPages(slug: string, locale: Locale): { href: string; label: string }[] {
  const t = translator(locale, "accounts");
  const at = (path: string, label: string) => ({ href: `/portal/${slug}/${path}`, label });
  return [
    at("profile", t("nav.profile")),
    at("change-email", t("nav.email")),
    at("password/change", t("nav.password")),
    at("preferences", t("nav.preferences")),
    at("reminders", t("nav.reminders")),
    at("devices", t("nav.devices")),
    at("close-account", t("nav.close")),
  ];
}

type Props = {
  practice: PracticeCard;
  title: ReactNode;
  /** Beside the title. */
  end?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
};

/** A page of who is signed in: their own navigation at its left, on a phone at its foot. */
export async function AccountFrame({ practice, title, end, aside, children }: Props) {
  const { slug } = practice;
  const locale = await pageLocale();
  const t = translator(locale, "accounts");
  const main = [
    { href: `/portal/${slug}/account`, label: t("nav.account"), short: t("nav.accountShort"), icon: House },
    { href: `/portal/${slug}/sessions`, label: t("nav.sessions"), short: t("nav.sessionsShort"), icon: CalendarDays },
    { href: `/book/${slug}`, label: t("nav.book"), short: t("nav.bookShort"), icon: CalendarPlus },
  ];
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
            {settingsPages(slug, locale).map((page) => (
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
