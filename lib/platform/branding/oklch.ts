/** Lightness 0-1, chroma 0 to about 0.4, hue in degrees. Source of the constants: Björn Ottosson, "A perceptual color space" (2020). */
export type Oklch = { l: number; c: number; h: number };

// Conversion moves colours at the very edge slightly outside; they must not lose chroma for that.
const ROUNDING = 0.0001;

type Rgb = readonly [number, number, number];

/** Parses `#rrggbb`; throws on anything else, because stored colours were validated on input. */
function parseHex(hex: string): Rgb {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!parts) throw new RangeError("A colour is written #rrggbb");
  const [r, g, b] = parts.slice(1).map((part) => toLinear(parseInt(part, 16) / 255));
  return [r ?? 0, g ?? 0, b ?? 0];
}

export function toOklch(hex: string): Oklch {
  const [r, g, b] = parseHex(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(A, B),
    h: ((Math.atan2(B, A) * 180) / Math.PI + 360) % 360,
  };
}

/** Returns the nearest colour that a screen can show: lightness and hue are kept, chroma is reduced. */
export function toHex({ l, c, h }: Oklch): string {
  const light = Math.min(1, Math.max(0, l));
  let chroma = c;
  let rgb = toRgb({ l: light, c: chroma, h });
  while (chroma > 0 && rgb.some((part) => part < -ROUNDING || part > 1 + ROUNDING)) {
    chroma = Math.max(0, chroma - 0.005);
    rgb = toRgb({ l: light, c: chroma, h });
  }
  return (
    "#" +
    rgb
      .map((part) =>
        Math.round(toGamma(part) * 255)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")
      .toUpperCase()
  );
}

/** Returns the WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = parseHex(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function toRgb({ l, c, h }: Oklch): Rgb {
  const A = c * Math.cos((h * Math.PI) / 180);
  const B = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * A + 0.2158037573 * B) ** 3;
  const mid = (l - 0.1055613458 * A - 0.0638541728 * B) ** 3;
  const short = (l - 0.0894841775 * A - 1.291485548 * B) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * mid + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * mid - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * mid + 1.707614701 * short,
  ];
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function toGamma(part: number): number {
  const held = Math.min(1, Math.max(0, part));
  return held <= 0.0031308 ? held * 12.92 : 1.055 * held ** (1 / 2.4) - 0.055;
}
