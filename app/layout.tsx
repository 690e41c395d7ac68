import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { pageLocale } from "@/lib/access/request";
import { fonts } from "./fonts";
import "./globals.css";

export const metadata: Metadata = { title: "Anteroom", robots: { index: false } };

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await pageLocale()} className={fonts}>
      <body>{children}</body>
    </html>
  );
}
