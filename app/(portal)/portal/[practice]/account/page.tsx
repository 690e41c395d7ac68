import type { Metadata } from "next";
import { AboutYou } from "@/components/accounts/about-you";
import { NextSession } from "@/components/sessions/next-session";
import { SessionList } from "@/components/sessions/session-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { VerifyNotice } from "@/components/verify/verify-notice";
import { requirePortal } from "@/lib/access/viewer";
import { ownAccount } from "@/lib/accounts/queries";
import { translator } from "@/lib/i18n/translator";
import { pageLocale } from "@/lib/practices/queries";
import { ownProfile } from "@/lib/profile/queries";
import { countSessions, holdsItsOne, nextSession, ownSessions } from "@/lib/sessions/queries";
import { AccountFrame } from "../../../account-frame";

type Query = { verified?: string; password?: string; saved?: string; email?: string };
type Props = { params: Promise<{ practice: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice);
  return { title: `${translator(await pageLocale(), "accounts")("accountTitle")} · ${practice.name}` };
}

/** So many of the history stand here; the rest has a page of its own. */
const RECENT = 5;

/** Your Account (A12): the next session, the latest ones, and who the practice thinks this is. */
export default async function AccountPage({ params, searchParams }: Props) {
  const { scope, practice } = await requirePortal((await params).practice);
  const [locale, account, profile, next, { sessions, more }, count, barred, query] = await Promise.all([
    pageLocale(),
    ownAccount(scope),
    ownProfile(scope),
    nextSession(scope),
    ownSessions(scope, RECENT),
    countSessions(scope),
    holdsItsOne(scope),
    searchParams,
  ]);
  const { slug } = practice;
  const t = translator(locale, "accounts");
  const done = [
    query.verified !== undefined && scope.verified && t("justVerified"),
    query.password !== undefined && translator(locale, "password")("changed"),
    query.email !== undefined && t("emailChanged"),
    query.saved !== undefined && t("saved"),
  ].find(Boolean);
  // An unverified account with a session may book no other: the notice says so, and what to do.
  const book = (
    <ButtonLink variant="accent" href={`/book/${slug}`}>
      {t(count > 0 ? "bookAnother" : "bookFirst")}
    </ButtonLink>
  );
  return (
    <AccountFrame
      practice={practice}
      title={t("accountTitle")}
      end={count > 0 && !barred && book}
      aside={<AboutYou account={account} profile={profile} practice={practice} now={scope.now} locale={locale} />}
    >
      {done && (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      {!scope.verified && <VerifyNotice practice={slug} email={account.emailRaw} locale={locale} />}
      {next && <NextSession session={next} practice={practice} now={scope.now} locale={locale} />}
      {count === 0 ? (
        <EmptyState title={t("noSessions")} action={book}>
          {t("noSessionsText")}
        </EmptyState>
      ) : (
        <section className="history" aria-labelledby="history">
          <h2 id="history">{t("history")}</h2>
          <SessionList sessions={sessions} practice={slug} locale={locale} />
          {more && (
            <p className="mt-4">
              <a className="more-link" href={`/portal/${slug}/sessions`}>
                {t("all", { count: String(count) })}
              </a>
            </p>
          )}
        </section>
      )}
    </AccountFrame>
  );
}
