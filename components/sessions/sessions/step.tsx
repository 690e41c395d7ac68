import type { ReactNode } from "react";
import type { Glyph } from "@/components/ui/glyphs";
import { Icon } from "@/components/ui/icon";

/** A next step. */
export function Step({
  icon,
  title,
  text,
  children,
}: {
  icon: Glyph;
  title: string;
  text?: string;
  children?: ReactNode;
}) {
  return (
    <div className="step">
      <Icon icon={icon} size={20} />
      <div>
        <h2>{title}</h2>
        {text && <p>{text}</p>}
      </div>
      {children}
    </div>
  );
}
