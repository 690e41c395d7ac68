import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sessionFacts } from "@/components/sessions/booking/facts";
import { FactList } from "@/components/sessions/booking/fact-list";
import { NoteField } from "@/components/sessions/booking/note-field";
import { CancelForm } from "@/components/sessions/sessions/cancel-form";
import { momentOf, termsOf } from "@/components/sessions/sessions/terms";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { requirePortal } from "@/lib/platform/access/viewer";
import { translator } from "@/lib/platform/i18n/translator";
import { id } from "@/lib/platform/input/fields";
import { pageLocale } from "@/lib/practice/practices/queries";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { cancelOwnSession } from "@/lib/sessions/sessions/actions";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { ownSession } from "@/lib/sessions/sessions/queries";
import { freeUntil, openStates } from "@/lib/sessions/sessions/rules";
import { capital, formatElsewhere, formatMoney, formatWhen, formatZone } from "@/lib/platform/time/format";
import { PageFrame } from "../../../../../page-frame";

type Props = { params: Promise<{ practice: string; session: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.cancel");
  return { title: `${translator(await pageLocale(), sessionsMessages)("cancelSession")} · ${practice.name}` };
}

/** Explains what cancelling means now, with the button that cancels. Opening this page changes nothing. */
export default async function CancelPage({ params }: Props) {
  const { practice: slug, session: sessionId } = await params;
  const { scope, practice } = await requirePortal(slug, "portal.cancel");
  const [locale, session] = await Promise.all([
    pageLocale(),
    id.safeParse(sessionId).success ? ownSession(scope, sessionId) : null,
  ]);
  if (!session) notFound();
  const t = translator(locale, sessionsMessages);
  const { zone, priceCents } = session;
  const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
  const elsewhere = formatElsewhere(session.zone, session.home, start, end, locale);
  const [to] = openStates(session, { who: "client" }, scope.now);
  const isRequest = session.status === "requested";
  const requests = translator(locale, bookingRequestsMessages);
  const labels = {
    free: isRequest
      ? requests("own.withdrawText")
      : `${t("cancelPage.free")} ${termsOf(session, scope.now, locale).cancel}`,
    late: t("cancelPage.late", {
      when: momentOf(zone, freeUntil(session), locale),
      price: formatMoney(priceCents, locale),
    }),
    next: t("cancelPage.next", { therapist: session.therapist.name }),
    submit: isRequest ? requests("own.withdraw") : t("cancelPage.submit"),
    submitLate: t("cancelPage.submitLate"),
    busy: isRequest ? requests("own.withdrawing") : t("cancelPage.busy"),
    keep: isRequest ? requests("own.keep") : t("cancelPage.keep"),
  };
  return (
    <PageFrame practice={practice} signedIn>
      <div className="ok">
        <div>
          <h1 className="serif">{isRequest ? requests("own.withdrawTitle") : t("cancelPage.title")}</h1>
          <p className="when serif">{formatWhen(zone, start, end, locale)}</p>
          <p className="at mb-4">
            {capital(formatZone(zone, start, locale))}
            {elsewhere && (
              <>
                <br />
                {elsewhere}
              </>
            )}
          </p>
          {to ? (
            <CancelForm
              action={cancelOwnSession}
              practice={slug}
              session={session.id}
              sequence={session.sequence}
              late={to === "late_cancelled"}
              note={<NoteField name="message" therapist={session.therapist.name} locale={locale} />}
              words={labels}
            />
          ) : (
            <>
              <Notice>{t("cancelPage.not")}</Notice>
              <div className="acts">
                <ButtonLink href={`/portal/${slug}/account`}>{t("account")}</ButtonLink>
              </div>
            </>
          )}
        </div>
        <div>
          <FactList facts={sessionFacts(session, locale)} />
        </div>
      </div>
    </PageFrame>
  );
}
