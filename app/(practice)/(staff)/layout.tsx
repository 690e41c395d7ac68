import { Building2, CalendarDays, LayoutDashboard, Link2, Settings, Users } from "lucide-react";
import type { ReactNode } from "react";
import { NewClient } from "@/components/clients/clients/new-client";
import { QuickSearch } from "@/components/clients/clients/quick-search";
import { StaffFrame } from "@/components/frame/staff-frame";
import { CopyButton } from "@/components/ui/copy-button";
import { IdleWatch } from "@/components/identity/sign-in/idle-watch";
import { SignOutButton } from "@/components/identity/sign-in/sign-out-button";
import { Icon } from "@/components/ui/icon";
import { Toaster } from "@/components/ui/toast";
import { may } from "@/lib/platform/access/may";
import { requirePractice } from "@/lib/platform/access/viewer";
import { createClient } from "@/lib/clients/clients/actions";
import { clientCounts } from "@/lib/clients/clients/queries";
import { env } from "@/lib/platform/env/env";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { signOutOfPractice } from "@/lib/identity/sign-in/actions";
import { signInMessages } from "@/lib/identity/sign-in/messages";
import { staffFrameMessages } from "@/lib/practice/staff-frame/messages";
import { assignableTherapists, staffCard } from "@/lib/practice/staff/queries";
import { organizationPages } from "./settings/pages";

// The page depends on the signed-in user.
export const dynamic = "force-dynamic";

export default async function StaffLayout({ children }: { children: ReactNode }) {
  const scope = await requirePractice("calendar.read");
  const [locale, card, counts, staff] = await Promise.all([
    pageLocale(),
    staffCard(scope),
    may(scope, "prospects.read") ? clientCounts(scope) : null,
    assignableTherapists(scope),
  ]);
  const t = translator(locale, staffFrameMessages);
  const common = translator(locale, commonMessages);
  const sign = translator(locale, signInMessages);
  const url = `${env().APP_URL}/book/${card.slug}`;
  const signOut = <SignOutButton action={signOutOfPractice} label={common("signOut")} />;
  const main = [
    { href: "/dashboard", label: t("dashboard"), icon: <Icon icon={LayoutDashboard} size={19} /> },
    { href: "/calendar", label: t("calendar"), icon: <Icon icon={CalendarDays} size={19} /> },
    {
      href: "/clients",
      label: t("clients"),
      icon: <Icon icon={Users} size={19} />,
      ...(counts && { count: counts.prospects, countLabel: t("waiting", { n: counts.prospects }) }),
    },
  ];
  const more = [
    ...(organizationPages(scope, locale).length > 0
      ? [{ href: "/organization", label: t("organization"), icon: <Icon icon={Building2} size={19} /> }]
      : []),
    { href: "/settings", label: t("settings"), icon: <Icon icon={Settings} size={19} /> },
  ];
  return (
    <StaffFrame
      practice={card.practice}
      home="/calendar"
      labels={{ skip: common("skipToContent"), nav: t("nav"), phoneNav: t("phoneNav") }}
      nav={{
        main,
        more,
        foot: [{ href: `/book/${card.slug}`, label: t("url"), icon: <Icon icon={Link2} size={19} /> }],
      }}
      phone={[...main, ...more]}
      me={{ name: card.name, role: t(`role.${scope.role}`), signOut }}
      top={
        <>
          <QuickSearch locale={locale} />
          <span className="top-url hide-s">
            <CopyButton text={url} label={t("url")} name={t("copyUrl")} done={t("copied")} />
          </span>
          <NewClient locale={locale} therapists={staff} create={createClient} />
          <span className="only-s">{signOut}</span>
        </>
      }
    >
      {children}
      <IdleWatch
        audience="staff"
        minutes={scope.idleMinutes}
        words={{ title: sign("idle.title"), text: sign("idle.text"), stay: sign("idle.stay") }}
      />
      <Toaster label={t("toasts")} />
    </StaffFrame>
  );
}
