import type { ReactNode } from "react";
import type { Glyph } from "./glyphs";
import { Icon } from "./icon";

export type Fact = { icon: Glyph; text: ReactNode; detail?: ReactNode };

/** A list of facts: an icon, a line, and a smaller line under it. */
export function Facts({ facts, tight }: { facts: readonly Fact[]; tight?: boolean }) {
  return (
    <ul className={tight ? "facts facts-tight" : "facts"}>
      {facts.map(({ icon, text, detail }, index) => (
        <li key={index}>
          <Icon icon={icon} size={tight ? 18 : 20} />
          <span>
            {text}
            {detail && <small>{detail}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
