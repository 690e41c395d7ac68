import type { Glyph } from "./glyphs";

type Props = {
  icon: Glyph;
  /** 16 to 22 px next to text. */
  size?: number;
  /** Heavier only for a small state mark, such as a tick. */
  strokeWidth?: number;
};

/** Always next to text, so always hidden from assistive technology. */
export function Icon({ icon: Drawing, size = 18, strokeWidth = 1.75 }: Props) {
  return <Drawing size={size} strokeWidth={strokeWidth} aria-hidden />;
}
