import Link from "next/link";
import type { ReactNode } from "react";
import { NavItem } from "@/components/frame/nav-item";
import { ChevronLeft } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";

/** A page of the settings: `about` says in a sentence what is set there. */
export type SettingsLink = { href: string; label: string; about: string; icon: ReactNode };

type Props = { label: string; index: string; pages: readonly SettingsLink[] };

/** The pages of the settings beside the one that is open; where there is no room for them, the way back to their index. */
export function SettingsNav({ label, index, pages }: Props) {
  return (
    <nav className="settings-nav" aria-label={label}>
      <Link className="settings-back" href="/settings" prefetch={false}>
        <Icon icon={ChevronLeft} size={16} />
        {index}
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
