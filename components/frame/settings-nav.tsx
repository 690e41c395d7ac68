import Link from "next/link";
import type { ReactNode } from "react";
import { NavItem } from "@/components/frame/nav-item";
import { ChevronLeft } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";

/** A settings page; `about` describes it in a sentence. */
export type SettingsLink = { href: string; label: string; about: string; icon: ReactNode };

type Props = { label: string; index: { href: string; label: string }; pages: readonly SettingsLink[] };

/** The navigation of the settings pages; on a narrow screen, a link back to their index. */
export function SettingsNav({ label, index, pages }: Props) {
  return (
    <nav className="settings-nav" aria-label={label}>
      <Link className="settings-back" href={index.href} prefetch={false}>
        <Icon icon={ChevronLeft} size={16} />
        {index.label}
      </Link>
      <ul className="side-nav">
        {pages.map(({ href, label: name, icon }) => (
          <li key={href}>
            <NavItem href={href} label={name} icon={icon} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
