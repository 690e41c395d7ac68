import Link from "next/link";
import { ChevronRight } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";
import type { SettingsLink } from "./settings-nav";

/** Lists every settings page that the viewer may open, with its purpose. */
export function SettingsIndex({ title, pages }: { title: string; pages: readonly SettingsLink[] }) {
  return (
    <div className="page settings-index">
      <h1 className="serif">{title}</h1>
      <ul className="list mt-4 max-w-[760px]">
        {pages.map(({ href, label, about, icon }) => (
          <li key={href}>
            <Link className="opt-row" href={href} prefetch={false}>
              {icon}
              <span className="t">
                <b>{label}</b>
                <small>{about}</small>
              </span>
              <Icon icon={ChevronRight} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
