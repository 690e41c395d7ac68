import type { Metadata } from "next";
import { SessionList } from "@/components/sessions/sessions/session-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { requirePortal } from "@/lib/platform/access/viewer";
import { signUpMessages } from "@/lib/accounts/sign-up/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { id, instant } from "@/lib/platform/input/fields";
import { pageLocale } from "@/lib/practice/practices/queries";
import { type After, pastSessions, sessionsToCome } from "@/lib/sessions/sessions/queries";
import { AccountFrame } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }>; searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.sessions");
  return { title: `${translator(await pageLocale(), signUpMessages)("nav.sessions")} · ${practice.name}` };
}

const PAGE = 25;

/** All sessions (A12): those to come, then the past ones, the latest first. */
export default async function SessionsPage({ params, searchParams }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.sessions");
  const { slug } = practice;
  const after = readAfter((await searchParams).after);
  const [locale, coming, { sessions, more }] = await Promise.all([
    pageLocale(),
    after ? [] : sessionsToCome(scope),
    pastSessions(scope, PAGE, after),
  ]);
  const t = translator(locale, signUpMessages);
  const last = sessions.at(-1);
  return (
    <AccountFrame scope={scope} practice={practice} title={t("nav.sessions")}>
      {coming.length > 0 && (
        <section className="history" aria-labelledby="to-come">
          <h2 id="to-come">{t("toCome")}</h2>
          <SessionList sessions={coming} practice={slug} locale={locale} />
        </section>
      )}
      {sessions.length > 0 && (
        <section className="history" aria-labelledby="past">
          <h2 id="past">{t("history")}</h2>
          <SessionList sessions={sessions} practice={slug} locale={locale} />
        </section>
      )}
      {coming.length + sessions.length === 0 && (
        <EmptyState
          title={t("noSessions")}
          action={
            <ButtonLink variant="accent" href={`/book/${slug}`}>
              {t("bookFirst")}
            </ButtonLink>
          }
        >
          {t("noSessionsText")}
        </EmptyState>
      )}
      <div className="acts">
        {after && <ButtonLink href={`/portal/${slug}/sessions`}>{t("latest")}</ButtonLink>}
        {more && last && (
          <ButtonLink href={`/portal/${slug}/sessions?after=${last.startsAt.toISOString()}_${last.id}`}>
            {t("older")}
          </ButtonLink>
        )}
      </div>
    </AccountFrame>
  );
}

/** Parses "2026-12-10T21:00:00.000Z_<id>"; anything else means the first page. */
function readAfter(text: string | string[] | undefined): After | null {
  const [start = "", session = ""] = typeof text === "string" ? text.split("_") : [];
  const [startResult, idResult] = [instant.safeParse(start), id.safeParse(session)];
  return startResult.success && idResult.success ? { start: new Date(startResult.data), id: idResult.data } : null;
}
