import type { ReactNode } from "react";
import type { Glyph } from "./glyphs";
import { Icon } from "./icon";

type Props = { tone?: "alert" | "ok" | "notice" | "accent"; icon?: Glyph; children: ReactNode };

/** A state in a word; the icon ensures that colour is not its only sign. */
export function Tag({ tone, icon, children }: Props) {
  return (
    <span className={tone ? `tag tag-${tone}` : "tag"}>
      {icon && <Icon icon={icon} size={14} strokeWidth={2.2} />}
      {children}
    </span>
  );
}
