import type { ReactNode } from "react";
import { IdleWatch } from "@/components/identity/sign-in/idle-watch";
import { SignOutButton } from "@/components/identity/sign-in/sign-out-button";
import { PublicFrame } from "@/components/frame/public-frame";
import { buttonClass } from "@/components/ui/button";
import { PORTAL_IDLE_MINUTES } from "@/lib/platform/access/idle";
import type { PracticeCard } from "@/lib/platform/access/practice";
import { inLanguage } from "@/lib/platform/access/request";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import { accentCss } from "@/lib/platform/branding/accent";
import { LOCALES } from "@/lib/platform/i18n/locales";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { privacyMessages } from "@/lib/practice/privacy/messages";
import { signOutOfPortal } from "@/lib/identity/sign-in/actions";
import { signInMessages } from "@/lib/identity/sign-in/messages";

const NAMES = { en: "English", fr: "Français" };

type Props = {
  practice: PracticeCard;
  signedIn: boolean;
  /** Query of the chosen time, passed on to the sign-in page. */
  chosen?: string;
  children: ReactNode;
};

/** A client's page in the practice's branding, in the language of the request. */
export async function PageFrame({ practice, signedIn, chosen = "", children }: Props) {
  const locale = await pageLocale();
  const t = translator(locale, commonMessages);
  const sign = translator(locale, signInMessages);
  const links = await Promise.all(
    LOCALES.map(async (lang) => ({ lang, name: NAMES[lang], href: await inLanguage(lang) })),
  );
  const logo = practice.logoId && `/book/${practice.slug}/images/${practice.logoId}`;
  return (
    <PublicFrame
      practice={{
        name: practice.name,
        address: practice.address,
        logo,
        accentCss: accentCss(practice.accent),
        href: `/book/${practice.slug}`,
      }}
      language={{ label: t("language"), current: locale, links }}
      account={
        signedIn ? (
          <>
            <a className={`${buttonClass({})} signed-in`} href={`/portal/${practice.slug}/account`}>
              {translator(locale, signUpMessages)("accountTitle")}
            </a>
            <SignOutButton action={signOutOfPortal} practice={practice.slug} label={t("signOut")} />
            <a
              className={`${buttonClass({})} signed-out`}
              href={`/portal/${practice.slug}/sign-in`}
              target="_blank"
              rel="noopener"
            >
              {t("signIn")}
            </a>
          </>
        ) : (
          <a className={buttonClass({})} href={`/portal/${practice.slug}/sign-in${chosen}`}>
            {t("signIn")}
          </a>
        )
      }
      skip={t("skipToContent")}
      footer={{
        by: t("productLine"),
        links: [{ href: `/book/${practice.slug}/privacy`, label: translator(locale, privacyMessages)("title") }],
      }}
    >
      {children}
      {signedIn && (
        <IdleWatch
          audience="portal"
          minutes={PORTAL_IDLE_MINUTES}
          words={{ title: sign("idle.title"), text: sign("idle.text"), stay: sign("idle.stay") }}
        />
      )}
    </PublicFrame>
  );
}
