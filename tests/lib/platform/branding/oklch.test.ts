import fc from "fast-check";
import { contrast, toHex, toOklch } from "@/lib/platform/branding/oklch";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);

test("known values", () => {
  expect(toOklch("#FFFFFF").l).toBeCloseTo(1, 3);
  expect(toOklch("#000000").l).toBeCloseTo(0, 3);
  // CSS Color 4 gives oklch(0.628 0.258 29.23) for red.
  const red = toOklch("#FF0000");
  expect(red.l).toBeCloseTo(0.628, 3);
  expect(red.c).toBeCloseTo(0.258, 3);
  expect(red.h).toBeCloseTo(29.23, 1);
});

test("there and back is the same colour, within a rounding", () => {
  fc.assert(
    fc.property(colour, (hex) => {
      const back = toHex(toOklch(hex));
      for (const at of [1, 3, 5]) {
        const gap = parseInt(back.slice(at, at + 2), 16) - parseInt(hex.slice(at, at + 2), 16);
        expect(Math.abs(gap)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 2000 },
  );
});

test("contrast runs from 1 to 21 and does not mind the order", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#777777")).toBe(1);
  fc.assert(fc.property(colour, colour, (a, b) => contrast(a, b) === contrast(b, a)));
});
