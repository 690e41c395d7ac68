import type { ReactNode } from "react";
import { Door } from "@/components/ui/door";
import { initials } from "@/lib/platform/branding/initials";
import { accentCss } from "@/lib/platform/branding/accent";
import type { Locale } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { websiteMessages } from "@/lib/practice/website/messages";
import { OwnHeight } from "./own-height";

type Props = {
  practice: { slug: string; name: string; accent: string; logoId: string | null };
  title: string;
  /** The URL of the booking page, with the frame's limits. */
  booking: string;
  locale: Locale;
  children: ReactNode;
};

/** Frame of the practice's times inside another website. Links out of it open in the whole window. */
export function EmbedFrame({ practice: { slug, name, accent, logoId }, title, booking, locale, children }: Props) {
  const t = translator(locale, websiteMessages);
  return (
    <div className="em">
      <style>{accentCss(accent)}</style>
      <OwnHeight />
      <main id="main">
        <header className="em-head">
          {logoId ? (
            <img src={`/book/${slug}/images/${logoId}`} alt="" height={38} />
          ) : (
            <span className="avatar avatar-accent" aria-hidden>
              {initials(name)}
            </span>
          )}
          <div>
            <h1 className="serif">{title}</h1>
            <p>{name}</p>
          </div>
        </header>
        {children}
      </main>
      <footer className="em-foot">
        <a href={booking} target="_top">
          {t("openBooking")}
        </a>
        <a href={`/portal/${slug}/sign-in?lang=${locale}`} target="_top">
          {translator(locale, commonMessages)("signIn")}
        </a>
        <span>
          <Door /> {translator(locale, commonMessages)("productLine")}
        </span>
      </footer>
    </div>
  );
}
