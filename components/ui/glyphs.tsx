import type { ComponentProps, ComponentType } from "react";

/** A drawing for Icon: one of these, or any of lucide-react. */
export type Glyph = ComponentType<Pick<ComponentProps<"svg">, "strokeWidth" | "aria-hidden"> & { size?: number }>;

/**
 * The Lucide icons (ISC licence) on client pages, each as one path. lucide-react's icons are client components, which
 * the page would carry twice and whose script the browser would load.
 */
const glyph = (path: string): Glyph =>
  function Glyph({ size = 24, ...rest }) {
    return (
      <svg className="glyph" width={size} height={size} viewBox="0 0 24 24" {...rest}>
        <path d={path} />
      </svg>
    );
  };

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
const RING = circle(12, 12, 10);

export const Armchair = glyph(
  "M19 9V6a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2v3M3 16a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-5a2 2 0 0 0-4 0v1.5a.5.5 0 0 1-.5.5h-9a.5.5 0 0 1-.5-.5V11a2 2 0 0 0-4 0zM5 18v2M19 18v2",
);
export const CalendarClock = glyph(
  `M16 14v2.2l1.6 1M16 2v3M21 7.338V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h2.338M3 9h5.859M8 2v3${circle(16, 16, 6)}`,
);
const CALENDAR = "M8 2v4M16 2v4M3 10h18M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z";
export const CalendarDays = glyph(`${CALENDAR}M8 14h.01M12 14h.01M16 14h.01M8 18h.01M12 18h.01M16 18h.01`);
export const CalendarPlus = glyph(`${CALENDAR}M12 13v6M9 16h6`);
export const ChevronLeft = glyph("m15 18-6-6 6-6");
export const ChevronRight = glyph("m9 18 6-6-6-6");
export const CircleAlert = glyph(`${RING}M12 8v4M12 16h.01`);
export const CircleCheck = glyph(`${RING}M16 9l-5.5 5.5L8 12`);
export const Clock = glyph(`${RING}M12 6v6l4 2`);
export const Heart = glyph(
  "M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5",
);
export const House = glyph(
  "M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z",
);
export const Info = glyph(`${RING}M12 16v-4M12 8h.01`);
export const Languages = glyph("m5 8 6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6");
export const Mail = glyph(
  "m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7M4 4h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z",
);
export const MapPin = glyph(
  `M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0${circle(12, 10, 3)}`,
);
export const Phone = glyph(
  "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384",
);
export const RefreshCw = glyph(
  "M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8M21 3v5h-5M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16M8 16H3v5",
);
export const Sliders = glyph(`M14 17H5M19 7h-9${circle(17, 17, 3)}${circle(7, 7, 3)}`);
export const User = glyph(`M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2${circle(12, 7, 4)}`);
export const Video = glyph(
  "m16 13 5.223 3.482a.5.5 0 0 0 .777-.416V7.87a.5.5 0 0 0-.752-.432L16 10.5M4 6h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z",
);
export const Wallet = glyph(
  "M19 7V4a1 1 0 0 0-1-1H5a2 2 0 0 0 0 4h15a1 1 0 0 1 1 1v4h-3a2 2 0 0 0 0 4h3a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1M3 5v14a2 2 0 0 0 2 2h15a1 1 0 0 0 1-1v-4",
);
