import type { Metadata } from "next";
import { AboutYou } from "@/components/accounts/sign-up/about-you";
import { bookAgainQuery } from "@/components/sessions/sessions/book-again";
import { NextSession } from "@/components/sessions/sessions/next-session";
import { SessionList } from "@/components/sessions/sessions/session-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { VerifyNotice } from "@/components/identity/verification/verify-notice";
import { may } from "@/lib/platform/access/may";
import type { Allowed } from "@/lib/platform/access/scopes";
import { requirePortal } from "@/lib/platform/access/viewer";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import { ownAccount } from "@/lib/accounts/sign-up/queries";
import { translator } from "@/lib/platform/i18n/translator";
import { passwordMessages } from "@/lib/identity/password/messages";
import { pageLocale } from "@/lib/practice/practices/queries";
import { ownProfile } from "@/lib/accounts/profile/queries";
import { countPast, holdsItsOne, pastSessions, sessionsToCome } from "@/lib/sessions/sessions/queries";
import { AccountFrame } from "../../../account-frame";

type Query = { verified?: string; password?: string; saved?: string; email?: string };
type Props = { params: Promise<{ practice: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), signUpMessages)("accountTitle")} · ${practice.name}` };
}

/** Sessions listed here; the full history has its own page. */
const RECENT = 5;

/** Loads the sessions to come, the latest past ones, and how many there are. */
async function historyOf(scope: Allowed<"portal.sessions">) {
  const [[next = null, ...later], latest, past] = await Promise.all([
    sessionsToCome(scope),
    pastSessions(scope, RECENT),
    countPast(scope),
  ]);
  return { next, later, ...latest, past, count: past + later.length + Number(next !== null) };
}

/** Your Account (A12): the sessions to come, the latest past ones, and the client's details on file. */
export default async function AccountPage({ params, searchParams }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const [locale, account, profile, history, blocked, query] = await Promise.all([
    pageLocale(),
    ownAccount(scope),
    ownProfile(scope),
    may(scope, "portal.sessions") ? historyOf(scope) : null,
    may(scope, "portal.schedule") ? holdsItsOne(scope) : null,
    searchParams,
  ]);
  const { slug } = practice;
  const count = history?.count ?? 0;
  const t = translator(locale, signUpMessages);
  const done = [
    query.verified !== undefined && scope.verified && t("justVerified"),
    query.password !== undefined && translator(locale, passwordMessages)("changed"),
    query.email !== undefined && t("emailChanged"),
    query.saved !== undefined && t("saved"),
  ].find(Boolean);
  // An unverified account with a session cannot book another one; the notice explains what to do.
  const last = history?.sessions[0];
  const again = !history?.next && last ? bookAgainQuery(last, scope.now) : "";
  const book = blocked === false && (
    <ButtonLink variant="accent" href={`/book/${slug}${again}`}>
      {t(again ? "bookAgain" : count > 0 ? "bookAnother" : "bookFirst")}
    </ButtonLink>
  );
  return (
    <AccountFrame
      scope={scope}
      practice={practice}
      title={t("accountTitle")}
      end={count > 0 && book}
      aside={<AboutYou account={account} profile={profile} practice={practice} now={scope.now} locale={locale} />}
    >
      {done && (
        <Notice tone="ok" role="status">
          {done}
        </Notice>
      )}
      {!scope.verified && <VerifyNotice practice={slug} email={account.emailRaw} locale={locale} kind="more" />}
      {history?.next && <NextSession session={history.next} practice={practice} now={scope.now} locale={locale} />}
      {history?.count === 0 && (
        <EmptyState title={t("noSessions")} action={book}>
          {t("noSessionsText")}
        </EmptyState>
      )}
      {history && history.later.length > 0 && (
        <section className="history" aria-labelledby="to-come">
          <h2 id="to-come">{t("toCome")}</h2>
          <SessionList sessions={history.later} practice={slug} locale={locale} />
        </section>
      )}
      {history && history.past > 0 && (
        <section className="history" aria-labelledby="history">
          <h2 id="history">{t("history")}</h2>
          <SessionList sessions={history.sessions} practice={slug} locale={locale} />
          {history.more && (
            <p className="mt-4">
              <a className="more-link" href={`/portal/${slug}/sessions`}>
                {t("all", { count: String(history.past) })}
              </a>
            </p>
          )}
        </section>
      )}
    </AccountFrame>
  );
}
