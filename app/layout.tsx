import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { requestUrl } from "@/lib/platform/access/request";
import { pageLocale } from "@/lib/practice/practices/queries";
import { fonts } from "./fonts";
import "./globals.css";

export const metadata: Metadata = { title: "Anteroom", robots: { index: false } };

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { pathname, searchParams } = await requestUrl();
  // Inside a website it is light, unless that website has dark colours too: app/(embed)/embed.js says so.
  const light = pathname.startsWith("/embed/") && searchParams.get("scheme") !== "auto";
  return (
    <html lang={await pageLocale()} className={light ? `${fonts} light` : fonts}>
      <body>{children}</body>
    </html>
  );
}
