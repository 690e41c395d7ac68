import fc from "fast-check";
import { accentCss, deriveAccent, type Accent } from "@/lib/platform/branding/accent";
import { contrast } from "@/lib/platform/branding/oklch";

const PAPER = { light: "#F6F5F2", dark: "#131716" };
const SURFACE = { light: "#FFFFFF", dark: "#1A1F1E" };

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function far(a: string, b: string): number {
  return Math.max(...channels(a).map((part, index) => Math.abs(part - (channels(b)[index] ?? 0))));
}

describe("the practice's accent", () => {
  test.each([
    ["#2D5F7B", "#2D5F7B"],
    ["#F2B705", "#8F6B08"],
    ["#E4572E", "#BB4D2E"],
    ["#7FD1AE", "#297E5F"],
    ["#FF5FA2", "#B84976"],
  ])("%s becomes %s, as the design's sheet shows", (picked, used) => {
    expect(far(deriveAccent(picked).light.accent, used)).toBeLessThanOrEqual(2);
  });

  test("any colour can be read, in light and in dark", () => {
    fc.assert(
      fc.property(colour, (picked) => {
        const { light, dark } = deriveAccent(picked);
        expect(contrast(light.onAccent, light.accent)).toBeGreaterThanOrEqual(4.8);
        expect(contrast(light.accent, PAPER.light)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark.onAccent, dark.accent)).toBeGreaterThanOrEqual(4.6);
        both(light, "light");
        both(dark, "dark");
      }),
      { numRuns: 400 },
    );
  });

  function both(made: Accent, theme: "light" | "dark") {
    expect(contrast(made.onAccent, made.hover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(made.ink, made.soft)).toBeGreaterThanOrEqual(7);
    expect(contrast(made.ink, PAPER[theme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(made.ink, SURFACE[theme])).toBeGreaterThanOrEqual(4.5);
    for (const value of Object.values(made)) expect(value).toMatch(/^#[0-9A-F]{6}$/);
  }

  test("a dark fill stays between the design's two lightnesses or below", () => {
    // For white, the lightest possible fill must still stand out from the dark background.
    expect(contrast(deriveAccent("#FFFFFF").dark.accent, PAPER.dark)).toBeGreaterThanOrEqual(3);
    expect(contrast(deriveAccent("#000000").dark.accent, PAPER.dark)).toBeGreaterThanOrEqual(3);
  });

  test("the CSS names each property once for light and once for dark", () => {
    const css = accentCss("#f2b705");
    for (const name of ["accent", "on-accent", "accent-hover", "accent-soft", "accent-line", "accent-ink"]) {
      expect(css.split(`--color-${name}:`)).toHaveLength(3);
    }
    expect(css).toContain("@media (prefers-color-scheme:dark)");
    expect(accentCss("#f2b705")).toBe(css);
  });

  test.each(["", "red", "#fff", "#12345g", "#123456;}body{display:none}"])("refuses %p", (bad) => {
    expect(() => accentCss(bad)).toThrow(RangeError);
  });
});
