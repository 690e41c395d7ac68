import Link from "next/link";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** A page of one form, which leads back to Availability. */
export function Part({ locale, title, name, back, children }: { locale: Locale; title: string; name: string; back: string; children: ReactNode }) {
  return (
    <div className="page">
      <div className="record-head">
        <span className="crumb"><Link href={back} prefetch={false}>{translator(locale, "availability")("back")}</Link></span>
        <h1 className="serif">{title}</h1>
        <span className="muted">{name}</span>
      </div>
      <div className="max-w-[640px] pt-5">{children}</div>
    </div>
  );
}
