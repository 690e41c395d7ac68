"use client";

import type { ReactNode } from "react";
import { Door } from "@/components/ui/door";
import { initials } from "@/lib/platform/branding/initials";
import { LanguageSwitch, type LanguageLink } from "@/components/ui/language-switch";

type Props = {
  practice: {
    name: string;
    /** One line under the name. */
    address?: string;
    /** The URL of the logo. */
    logo?: string | null;
    /** The custom properties of the practice's colour: accentCss of lib/platform/branding. */
    accentCss: string;
    /** The practice's Online Booking page. */
    href: string;
  };
  language: { label: string; current: string; links: readonly LanguageLink[] };
  /** Sign-in, or the account and sign-out. */
  account?: ReactNode;
  skip: string;
  footer: { by: string; links: readonly { href: string; label: string }[] };
  children: ReactNode;
};

/**
 * Frame of every page that clients see: the practice's name and colour first, ours small at the foot. A client
 * component with small props, because a server component's elements would be sent twice.
 */
export function PublicFrame({ practice, language, account, skip, footer, children }: Props) {
  return (
    <div className="pub">
      <style>{practice.accentCss}</style>
      <a className="skip" href="#main">
        {skip}
      </a>
      <header className="p-head">
        <a className="p-brand" href={practice.href}>
          {practice.logo ? (
            <img src={practice.logo} alt="" height={38} />
          ) : (
            <span className="avatar avatar-accent" aria-hidden>
              {initials(practice.name)}
            </span>
          )}
          <span>
            <b>{practice.name}</b>
            {practice.address && <small>{practice.address}</small>}
          </span>
        </a>
        <LanguageSwitch {...language} />
        {account}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="p-foot">
        <span>
          <Door /> {footer.by}
        </span>
        {footer.links.map(({ href, label }) => (
          <a key={href} href={href}>
            {label}
          </a>
        ))}
      </footer>
    </div>
  );
}
