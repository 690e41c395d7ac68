import type { Metadata } from "next";
import { CloseForm } from "@/components/accounts/close-account/close-form";
import { requirePortal } from "@/lib/platform/access/viewer";
import { closeAccountMessages } from "@/lib/accounts/close-account/messages";
import { endOf, sessionsSnapshot } from "@/lib/accounts/close-account/rules";
import { translator } from "@/lib/platform/i18n/translator";
import { pageLocale } from "@/lib/practice/practices/queries";
import { sessionsAhead } from "@/lib/sessions/sessions/queries";
import { capital, formatWhen, formatZone } from "@/lib/platform/time/format";
import { AccountFrame } from "../../../account-frame";

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { practice } = await requirePortal((await params).practice, "portal.account");
  return { title: `${translator(await pageLocale(), closeAccountMessages)("title")} · ${practice.name}` };
}

/** Explains what closing the account means and what is kept, with the button that closes it. */
export default async function CloseAccountPage({ params }: Props) {
  const { scope, practice } = await requirePortal((await params).practice, "portal.account");
  const [locale, sessions] = await Promise.all([pageLocale(), sessionsAhead(scope)]);
  const t = translator(locale, closeAccountMessages);
  const hints = { cancelled: null, late_cancelled: t("late"), begun: t("started") };
  return (
    <AccountFrame scope={scope} practice={practice} title={t("title")}>
      <p>{t("lead")}</p>
      <p className="mt-2">{t("record")}</p>
      <p className="mt-2 mb-6">{t("again")}</p>
      {sessions.length > 0 && (
        <section aria-labelledby="ahead" className="mb-6">
          <h2 className="sec-title" id="ahead">
            {t("sessions")}
          </h2>
          <ul className="devices">
            {sessions.map((session) => {
              const { id, zone, startsAt, endsAt, therapist } = session;
              const hint = hints[(endOf(session, scope.now) ?? "begun") as keyof typeof hints];
              return (
                <li key={id}>
                  <div>
                    <b>{formatWhen(zone, startsAt.getTime(), endsAt.getTime(), locale)}</b>
                    <small>
                      {capital(formatZone(zone, startsAt.getTime(), locale))}, {therapist.name}
                    </small>
                    {hint && <small>{hint}</small>}
                  </div>
                </li>
              );
            })}
          </ul>
          <p className="small muted mt-2">
            {t.rich("some", { link: (chunks) => <a href={`/portal/${practice.slug}/sessions`}>{chunks}</a> })}
          </p>
        </section>
      )}
      <CloseForm practice={practice.slug} shown={sessionsSnapshot(sessions, scope.now)} locale={locale} />
    </AccountFrame>
  );
}
