import localFont from "next/font/local";

// The extended faces hold accents that few names use (Łukasz, Erdoğan): the browser fetches them only then.
// next/font reads these calls at build time, so paths and ranges have to be written out.

const serif = localFont({
  src: "../node_modules/@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2",
  weight: "200 900",
  display: "swap",
  variable: "--face-serif-latin",
  adjustFontFallback: "Times New Roman",
});

const serifExtended = localFont({
  src: "../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2",
  weight: "200 900",
  display: "swap",
  preload: false,
  variable: "--face-serif-ext",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF" }],
});

const sans = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  variable: "--face-sans-latin",
});

const sansExtended = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2",
  weight: "100 900",
  display: "swap",
  preload: false,
  variable: "--face-sans-ext",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F,U+1EF2-1EFF" }],
});

/** Class names for `<html>`: they define the properties that `--font-sans` and `--font-serif` are made of. */
export const fonts = [serif, serifExtended, sans, sansExtended].map((face) => face.variable).join(" ");
