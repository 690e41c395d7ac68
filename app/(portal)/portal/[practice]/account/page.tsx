import type { Metadata } from "next";
import { AboutYou } from "@/components/accounts/about-you";
import { SessionList } from "@/components/sessions/session-list";
import { NextSession } from "@/components/sessions/next-session";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { VerifyNotice } from "@/components/verify/verify-notice";
import { pageLocale } from "@/lib/access/request";
import { requirePortal } from "@/lib/access/viewer";
import { ownAccount } from "@/lib/accounts/queries";
import { translator } from "@/lib/i18n/translator";
import { ownSessions } from "@/lib/sessions/queries";
import { PageFrame } from "../../../page-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<{ verified?: string; password?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice);
  return { title: `${translator(await pageLocale(), "accounts")("accountTitle")} · ${practice.name}` };
}

/** Your Account (A12): the next session, all sessions, and who the practice thinks this is. */
export default async function AccountPage({ params, searchParams }: Props) {
  const { scope, practice } = await requirePortal((await params).practice);
  const [locale, account, sessions, { verified, password }] = await Promise.all([pageLocale(), ownAccount(scope), ownSessions(scope), searchParams]);
  const t = translator(locale, "accounts");
  const next = sessions.findLast(({ status, endsAt }) => status === "booked" && endsAt > scope.now);
  const others = sessions.filter((session) => session !== next);
  // An unverified account with a session may book no other: the notice says so, and what to do.
  const barred = !scope.verified && sessions.some(({ status, unverifiedHold }) => unverifiedHold && status === "booked");
  const book = <ButtonLink variant="accent" href={`/book/${practice.slug}`}>{t(sessions.length > 0 ? "bookAnother" : "bookFirst")}</ButtonLink>;
  return (
    <PageFrame practice={practice} signedIn>
      <div className="client account">
        <div>
          <div className="portal-head"><h1 className="serif">{t("accountTitle")}</h1>{sessions.length > 0 && !barred && book}</div>
          {verified !== undefined && scope.verified && <Notice tone="ok" role="status">{t("justVerified")}</Notice>}
          {password !== undefined && <Notice tone="ok" role="status">{translator(locale, "password")("changed")}</Notice>}
          {!scope.verified && <VerifyNotice practice={practice.slug} email={account.emailRaw} locale={locale} />}
          {next && <NextSession session={next} practice={practice} now={scope.now} locale={locale} />}
          {sessions.length === 0
            ? <EmptyState title={t("noSessions")} action={book}>{t("noSessionsText")}</EmptyState>
            : others.length > 0 && <SessionList sessions={others} practice={practice.slug} locale={locale} />}
        </div>
        <AboutYou account={account} change={`/portal/${practice.slug}/password/change`} locale={locale} />
      </div>
    </PageFrame>
  );
}
