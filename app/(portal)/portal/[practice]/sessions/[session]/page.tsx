import { CalendarPlus, CalendarX, Mail } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { capital } from "@/components/booking/day-times";
import { sessionFacts } from "@/components/booking/facts";
import { Room } from "@/components/sessions/room";
import { Step } from "@/components/sessions/step";
import { buttonClass } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { VerifyNotice } from "@/components/verify/verify-notice";
import { pageLocale } from "@/lib/access/request";
import { requirePortal } from "@/lib/access/viewer";
import { ownAccount } from "@/lib/accounts/queries";
import { translator } from "@/lib/i18n/translator";
import { id } from "@/lib/input/fields";
import { ownSession } from "@/lib/sessions/queries";
import { formatWhen, formatZone } from "@/lib/time/format";
import { PageFrame } from "../../../../page-frame";

type Props = { params: Promise<{ practice: string; session: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice);
  return { title: `${translator(await pageLocale(), "booking")("yourSession")} · ${practice.name}` };
}

/** "You're booked": when, where, with whom, in which zone, and what comes next. */
export default async function SessionPage({ params }: Props) {
  const { practice: slug, session: sessionId } = await params;
  const { scope, practice } = await requirePortal(slug);
  const [locale, account, session] = await Promise.all([pageLocale(), ownAccount(scope), id.safeParse(sessionId).success ? ownSession(scope, sessionId) : null]);
  if (!session) notFound();
  const t = translator(locale, "sessions");
  const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
  return (
    <PageFrame practice={practice} signedIn>
      <div className="ok">
        <div>
          <h1 className="serif">{t.rich("bookedTitle", { name: () => <bdi>{account.firstName}</bdi> })}</h1>
          <p className="when serif">{formatWhen(session.zone, start, end, locale)}</p>
          <p className="at">{capital(formatZone(session.zone, start, locale))}</p>
          {!scope.verified && <VerifyNotice practice={slug} email={account.emailRaw} locale={locale} booked />}
          <Step icon={CalendarPlus} title={t("keepTitle")} text={t("keepText")}>
            <a className={buttonClass({})} href={`/portal/${slug}/sessions/${session.id}/calendar.ics`} download>{t("file")}</a>
          </Step>
          <Step icon={Mail} title={t("emailTitle")} text={t("emailText", { email: account.emailRaw })} />
          <Step icon={CalendarX} title={t("changeTitle")} text={practice.phone ? t("changeText", { phone: practice.phone }) : t("changeTextNoPhone")}>
            <ButtonLink href={`/portal/${slug}/account`}>{t("account")}</ButtonLink>
          </Step>
        </div>
        <div>
          <Room />
          <Facts facts={sessionFacts(session, practice, locale)} />
        </div>
      </div>
    </PageFrame>
  );
}
