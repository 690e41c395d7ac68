import type { CSSProperties } from "react";

/** The sender's colours, readable on white or on black (from lib/platform/branding). */
export type Shades = { accent: string; onAccent: string; ink: string };

const ink = "#1C2523";
const ink2 = "#48524F";
const line = "#E1DED7";
const sans = "'Hanken Grotesk', -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const serif = "Literata, Georgia, 'Times New Roman', serif";

// Inline, because many mail programs drop style sheets. Dark mode needs one, and works only in programs that keep it.
const entries = {
  paper: { margin: 0, padding: "28px 12px 32px", backgroundColor: "#F6F5F2", fontFamily: sans },
  container: { maxWidth: "552px", margin: "0 auto" },
  brand: { padding: "0 8px 18px" },
  mark: {
    display: "inline-block",
    width: "34px",
    height: "34px",
    marginRight: "11px",
    borderRadius: "8px",
    verticalAlign: "middle",
    color: "#FFFFFF",
    fontSize: "14px",
    lineHeight: "34px",
    fontWeight: 600,
    textAlign: "center",
  },
  name: {
    fontFamily: serif,
    fontSize: "18px",
    lineHeight: "24px",
    fontWeight: 600,
    color: ink,
    verticalAlign: "middle",
  },
  sheet: { padding: "34px 30px 26px", backgroundColor: "#FFFFFF", border: `1px solid ${line}`, borderRadius: "12px" },
  title: { margin: "0 0 14px", fontFamily: serif, fontSize: "28px", lineHeight: "36px", fontWeight: 500, color: ink },
  paragraph: { margin: "0 0 14px", fontSize: "16px", lineHeight: "25px", color: ink },
  small: { margin: "0 0 6px", fontSize: "14px", lineHeight: "21px", color: ink2 },
  action: { padding: "22px 0 16px" },
  button: {
    padding: "14px 28px",
    borderRadius: "8px",
    fontSize: "17px",
    lineHeight: "24px",
    fontWeight: 600,
    textDecoration: "none",
  },
  digits: { padding: "0 0 14px" },
  code: { margin: 0, fontSize: "28px", lineHeight: "36px", fontWeight: 600, letterSpacing: "2px", color: ink },
  part: { marginTop: "20px", paddingTop: "20px", borderTop: `1px solid ${line}` },
  heading: { margin: "0 0 4px", fontSize: "14px", lineHeight: "20px", fontWeight: 600, color: ink2 },
  date: { margin: 0, fontFamily: serif, fontSize: "21px", lineHeight: "28px", color: ink },
  hours: { margin: "2px 0 0", fontSize: "16px", lineHeight: "24px", fontWeight: 600, color: ink },
  fact: { padding: "10px 0 0" },
  label: { fontSize: "14px", lineHeight: "20px", color: ink2 },
  value: { fontSize: "16px", lineHeight: "24px", color: ink },
  url: { margin: "0 0 14px", fontSize: "14px", lineHeight: "21px", wordBreak: "break-all" },
  foot: { padding: "18px 8px 0" },
} satisfies Record<string, CSSProperties>;

export const style: Readonly<Record<keyof typeof entries, CSSProperties>> = entries;

export function darkCss({ accent, ink: link }: Shades): string {
  const rules = {
    paper: "background-color:#131716",
    sheet: "background-color:#1A1F1E;border-color:#2E3634",
    ink: "color:#ECEBE6",
    "ink-2": "color:#BAC1BD",
    line: "border-color:#2E3634",
    fill: `background-color:${accent}`,
    link: `color:${link}`,
  };
  const css = Object.entries(rules).map(([name, rule]) => `.${name}{${rule.replace(/;|$/g, "!important$&")}}`);
  return `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${css.join("")}}`;
}
