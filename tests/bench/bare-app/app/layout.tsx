import type { Viewport } from "next";
import type { ReactNode } from "react";
import { fonts } from "@/app/fonts";
import "@/app/globals.css";

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The product's own root layout, but for the language. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={fonts}>
      <body>{children}</body>
    </html>
  );
}
