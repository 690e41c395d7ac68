import { CircleCheck } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { serviceName } from "@/components/sessions/booking/choices";
import { FirstStepsList } from "@/components/calendar/dashboard/first-steps";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/platform/access/may";
import { hideFirstSteps } from "@/lib/practice/practices/actions";
import { FailedEmails } from "@/components/calendar/dashboard/failed-emails";
import { SessionLines, type DashboardLine } from "@/components/calendar/dashboard/session-lines";
import type { QuickAnswerView } from "@/components/calendar/dashboard/quick-answer";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { requirePractice } from "@/lib/platform/access/viewer";
import { emails } from "@/lib/platform/boot/emails";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { dashboardMessages } from "@/lib/calendar/dashboard/messages";
import {
  firstSteps,
  sessionsToMark,
  todaysSessions,
  waitingProspects,
  waitingRequests,
  type DashboardSession,
} from "@/lib/calendar/dashboard/queries";
import { turnMarks } from "@/lib/calendar/dashboard/rules";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { answerRequest } from "@/lib/sessions/booking-requests/actions";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { changeSession, undoSession } from "@/lib/sessions/sessions/actions";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { retryEmail } from "@/lib/platform/outbox/actions";
import { failedEmails, stuckEmails } from "@/lib/platform/outbox/queries";
import { pageLocale } from "@/lib/practice/practices/queries";
import { localDateAt, startOfWeek } from "@/lib/scheduling/dates";
import { staffCard } from "@/lib/practice/staff/queries";
import { capital, formatDay, formatDayShort, formatTime, formatTimeRange } from "@/lib/platform/time/format";

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${translator(await pageLocale(), dashboardMessages)("title")} · Anteroom` };
}

/** Today's sessions, pending tasks for staff, and failed emails. */
export default async function DashboardPage() {
  const scope = await requirePractice("calendar.read");
  const [locale, { zone, slug, name: me }] = await Promise.all([pageLocale(), staffCard(scope)]);
  const [sessions, requests, unmarked, waiting, failed, stuck, steps] = await Promise.all([
    todaysSessions(scope, zone),
    waitingRequests(scope),
    sessionsToMark(scope),
    waitingProspects(scope),
    failedEmails(scope),
    stuckEmails(scope),
    may(scope, "practice.edit") ? firstSteps(scope) : null,
  ]);
  const [t, calendar] = [translator(locale, dashboardMessages), translator(locale, calendarMessages)];
  const turns = turnMarks(sessions, scope.now);
  const answerTo = (
    { id, sequence, name }: DashboardSession,
    does: "markOf" | "answerOf",
    when: string,
  ): QuickAnswerView => {
    const [staff, requested] = [translator(locale, sessionsMessages), translator(locale, bookingRequestsMessages)];
    const undo = translator(locale, commonMessages)("undo");
    const words =
      does === "markOf"
        ? {
            submit: calendar("status.attended"),
            label: t("attendedOf", { name, when }),
            busy: staff("staff.busy"),
            done: staff("staff.done.attended", { name }),
            undone: staff("staff.done.undone"),
          }
        : {
            submit: requested("accept"),
            label: t("acceptOf", { name, when }),
            busy: requested("busy"),
            done: requested("done.booked", { name }),
            undone: requested("done.undone"),
          };
    return { session: id, sequence, to: does === "markOf" ? "attended" : "booked", words: { ...words, undo } };
  };
  const lineOf = (session: DashboardSession, does?: "markOf" | "answerOf"): DashboardLine => {
    const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
    const { id, clientId, name, label, status, therapist, therapistId, place, location } = session;
    const day = formatDayShort({ zone, instant: start }, locale);
    const when = `${day}, ${formatTime(zone, start, locale)}`;
    return {
      id,
      name,
      label,
      status,
      clientHref: clientId && `/clients/${clientId}`,
      href: `/calendar?week=${startOfWeek(localDateAt(zone, start))}&session=${id}`,
      time: does ? when : formatTimeRange(zone, start, end, locale),
      detail: [
        serviceName(session, locale),
        location || calendar(`place.${place}`),
        ...(therapistId === scope.therapistId ? [] : [therapist]),
      ].join(", "),
      does: t(does ?? "openOf", { name, when }),
      ...(!does && { turn: turns.get(id) }),
      ...(does && { answer: answerTo(session, does, when) }),
    };
  };
  const quiet = waiting.unassociated + waiting.unverified + requests.count + unmarked.count + failed.length === 0;
  return (
    <div className="page dash">
      <h1 className="serif">{t("title")}</h1>
      <p className="muted">
        {capital(formatDay({ zone, instant: scope.now.getTime() }, locale))} · {me}
      </p>
      {stuck !== null && (
        <div className="my-4">
          <Notice tone="notice">{t("stuck", { n: stuck })}</Notice>
        </div>
      )}
      {steps && <FirstStepsList locale={locale} steps={steps} slug={slug} hide={hideFirstSteps} />}
      <div className="dash-grid">
        <section aria-labelledby="today">
          <h2 className="sec-title" id="today">
            {t("today")} <span className="muted small">{t("count", { n: sessions.length })}</span>
          </h2>
          {sessions.length > 0 ? (
            <SessionLines lines={sessions.map((session) => lineOf(session))} locale={locale} />
          ) : (
            <p>{t("nothing")}</p>
          )}
          <p className="after">
            <Link href="/calendar" prefetch={false}>
              {t("openCalendar")}
            </Link>
          </p>
        </section>
        <section aria-labelledby="waiting">
          <h2 className="sec-title" id="waiting">
            {t("waiting")}
          </h2>
          {quiet && (
            <p className="dash-quiet">
              <Icon icon={CircleCheck} /> {t("nothingWaits")}
            </p>
          )}
          {requests.count > 0 && (
            <div className="dash-block">
              <h3>
                {t("requests")} <span className="muted small">{requests.count}</span>
              </h3>
              <p className="muted small">{t("requestsAbout")}</p>
              <SessionLines
                lines={requests.sessions.map((session) => lineOf(session, "answerOf"))}
                action={answerRequest}
                undo={undoSession}
                locale={locale}
              />
              {requests.count > requests.sessions.length && (
                <p className="muted small">{t("requestsMore", { n: requests.count - requests.sessions.length })}</p>
              )}
            </div>
          )}
          {waiting.unassociated + waiting.unverified > 0 && (
            <div className="dash-block">
              <ul className="dash-counts">
                {waiting.unassociated > 0 && <li>{t("unassociated", { n: waiting.unassociated })}</li>}
                {waiting.unverified > 0 && <li>{t("unverified", { n: waiting.unverified })}</li>}
              </ul>
              <ButtonLink href="/clients/prospects">{t("prospects")}</ButtonLink>
            </div>
          )}
          {unmarked.count > 0 && (
            <div className="dash-block">
              <h3>{t("toMark", { n: unmarked.count })}</h3>
              <p className="muted small">{t("toMarkAbout")}</p>
              <SessionLines
                lines={unmarked.sessions.map((session) => lineOf(session, "markOf"))}
                action={changeSession}
                undo={undoSession}
                locale={locale}
              />
            </div>
          )}
          {failed.length > 0 && (
            <div className="dash-block">
              <h3>{t("failed")}</h3>
              <p className="muted small">{t("failedAbout")}</p>
              <FailedEmails
                lines={failed.map(({ id, template, recipient, createdAt }) => ({
                  id,
                  recipient,
                  what: emails.get(template)?.label(locale) ?? template,
                  when: `${formatDayShort({ zone, instant: createdAt.getTime() }, locale)}, ${formatTime(zone, createdAt.getTime(), locale)}`,
                }))}
                retry={retryEmail}
                locale={locale}
              />
            </div>
          )}
        </section>
      </div>
    </div>
  );
}
