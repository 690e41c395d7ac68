import type { ReactNode } from "react";
import { CircleAlert, CircleCheck, Info, type Glyph } from "./glyphs";
import { Icon } from "./icon";

type Tone = "notice" | "ok" | "alert";

const icons: Record<Tone, Glyph> = { notice: Info, ok: CircleCheck, alert: CircleAlert };

type Props = {
  tone?: Tone;
  title?: ReactNode;
  icon?: Glyph;
  /** Set if the notice responds to an action: `status`, or `alert` for a failure. */
  role?: "status" | "alert";
  children?: ReactNode;
};

export function Notice({ tone = "notice", title, icon = icons[tone], role, children }: Props) {
  return (
    <div className={tone === "notice" ? "notice" : `notice notice-${tone}`} role={role}>
      <Icon icon={icon} size={20} />
      <div>
        {title && <h2>{title}</h2>}
        {children}
      </div>
    </div>
  );
}
