import { contrast, toHex, toOklch, type Oklch } from "./oklch";

/** Six colours derived from the one that the owner picked; each `#RRGGBB`. */
export type Accent = { accent: string; onAccent: string; hover: string; soft: string; line: string; ink: string };

const WHITE = "#FFFFFF";
const PAPER = "#F6F5F2";
const STEP = 0.0025;

/**
 * Derives readable colours from the practice's colour. The picked colour itself is never used: white text on yellow is
 * unreadable, and a harsh colour tires the eye.
 * @param picked `#rrggbb`
 */
export function deriveAccent(picked: string): { light: Accent; dark: Accent } {
  const { l, c, h } = toOklch(picked);
  const base = { l, c: Math.min(c, 0.15), h };
  return { light: forLight(base), dark: forDark(base) };
}

/**
 * Returns the contrast of white text on the picked colour and on the colour used instead, in light mode. WCAG ratios.
 */
export function accentCheck(picked: string): { picked: number; used: string; ratio: number; changed: boolean } {
  const { accent } = deriveAccent(picked).light;
  const white = contrast(picked, WHITE);
  return { picked: white, used: accent, ratio: contrast(accent, WHITE), changed: white < 4.5 };
}

const made = new Map<string, string>();

/**
 * Returns CSS with a practice's colours for light and dark mode, built only from our own digits. Cached per colour: the
 * search takes half a millisecond, a tenth of the budget for a whole page.
 */
export function accentCss(picked: string): string {
  const known = made.get(picked);
  if (known) return known;
  const { light, dark } = deriveAccent(picked);
  const css = `:root{${properties(light)}}@media (prefers-color-scheme:dark){:root:not(.light){${properties(dark)}}}`;
  if (made.size >= 500) made.clear();
  made.set(picked, css);
  return css;
}

function forLight(base: Oklch): Accent {
  const fill = move(base, -STEP, (hex) => contrast(hex, WHITE) >= 4.8 && contrast(hex, PAPER) >= 4.5);
  const soft = toHex({ l: 0.945, c: base.c * 0.143, h: base.h });
  return {
    accent: toHex(fill),
    onAccent: WHITE,
    hover: toHex({ ...fill, l: fill.l - 0.064 }),
    soft,
    line: toHex({ l: 0.79, c: base.c * 0.635, h: base.h }),
    ink: toHex(move({ ...fill, c: base.c * 0.9 }, -STEP, (hex) => contrast(hex, soft) >= 7)),
  };
}

function forDark(base: Oklch): Accent {
  const start = { ...base, l: Math.min(0.58, Math.max(0.53, base.l)) };
  const fill = move(start, -STEP, (hex) => contrast(hex, WHITE) >= 4.6);
  const soft = toHex({ l: 0.29, c: base.c * 0.42, h: base.h });
  return {
    accent: toHex(fill),
    onAccent: WHITE,
    hover: toHex({ ...fill, l: fill.l - 0.045 }),
    soft,
    line: toHex({ l: 0.46, c: base.c * 0.7, h: base.h }),
    ink: toHex(move({ ...base, l: Math.max(0.7, base.l) }, STEP, (hex) => contrast(hex, soft) >= 7)),
  };
}

// Black and white satisfy every bound here, so the walk always ends inside 0-1.
function move(from: Oklch, step: number, fits: (hex: string) => boolean): Oklch {
  let { l } = from;
  while (l > 0 && l < 1 && !fits(toHex({ ...from, l }))) l += step;
  return { ...from, l };
}

function properties({ accent, onAccent, hover, soft, line, ink }: Accent): string {
  return `--color-accent:${accent};--color-on-accent:${onAccent};--color-accent-hover:${hover};--color-accent-soft:${soft};--color-accent-line:${line};--color-accent-ink:${ink}`;
}
