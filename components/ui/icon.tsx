import type { Glyph } from "./glyphs";

type Props = {
  icon: Glyph;
  /** 16 to 22 px beside words. */
  size?: number;
  /** Heavier only for a small sign of state, such as a tick. */
  strokeWidth?: number;
};

/** Always beside words, so always hidden from assistive technology. */
export function Icon({ icon: Drawing, size = 18, strokeWidth = 1.75 }: Props) {
  return <Drawing size={size} strokeWidth={strokeWidth} aria-hidden />;
}
