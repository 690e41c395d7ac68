import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { Door } from "@/components/ui/door";
import { NavItem, type NavLink } from "./nav-item";

type Props = {
  practice: string;
  /** The first page after signing in. */
  home: string;
  labels: { skip: string; nav: string; phoneNav: string };
  /** Groups from the top down; the last one is at the foot. */
  nav: { main: readonly NavLink[]; more: readonly NavLink[]; foot: readonly NavLink[] };
  /** Five at most: on a phone they are at the foot of the screen. */
  phone: readonly NavLink[];
  me: { name: string; role: string; signOut: ReactNode };
  /** Search, and actions available on every page. */
  top?: ReactNode;
  children: ReactNode;
};

/** Frame of the staff's application: navigation, the viewer, and the page. */
export function StaffFrame({ practice, home, labels, nav, phone, me, top, children }: Props) {
  return (
    <div className="app">
      <a className="skip" href="#main">
        {labels.skip}
      </a>
      <nav className="nav" aria-label={labels.nav}>
        <a className="nav-home" href={home}>
          <Door size={22} />
          <span>{practice}</span>
        </a>
        <NavList links={nav.main} />
        <NavList links={nav.more} />
        <NavList links={nav.foot} className="nav-foot" />
        <div className="nav-me">
          <Avatar name={me.name} size="sm" />
          <span>
            {me.name}
            <small>{me.role}</small>
          </span>
          {me.signOut}
        </div>
      </nav>
      <div className="app-main">
        <header className="staff-top">
          <span className="staff-brand">
            <Door size={22} />
            {practice}
          </span>
          {top}
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <nav className="tabbar" aria-label={labels.phoneNav}>
        {phone.map((link) => (
          <NavItem key={link.href} {...link} />
        ))}
      </nav>
    </div>
  );
}

function NavList({ links, className }: { links: readonly NavLink[]; className?: string }) {
  if (links.length === 0) return null;
  return (
    <ul className={className}>
      {links.map((link) => (
        <li key={link.href}>
          <NavItem {...link} />
        </li>
      ))}
    </ul>
  );
}
