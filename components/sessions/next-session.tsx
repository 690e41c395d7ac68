import { capital } from "@/components/booking/day-times";
import { sessionFacts } from "@/components/booking/facts";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { SessionFacts } from "@/lib/sessions/queries";
import { formatWhen, formatZone } from "@/lib/time/format";
import { ChangeLinks } from "./change-links";
import { termsOf } from "./terms";

type Props = { session: SessionFacts; practice: { slug: string; address: string; addressNote: string; phone: string }; now: Date; locale: Locale };

/** The reminder of the next upcoming session (A12), and what its client can do about it. */
export function NextSession({ session, practice, now, locale }: Props) {
  const t = translator(locale, "accounts");
  const [start, end] = [session.startsAt.getTime(), session.endsAt.getTime()];
  const terms = termsOf(session, now, locale, practice.phone);
  return (
    <section className="next-session" aria-labelledby="next">
      <h2 className="over" id="next">{t("next")}</h2>
      <p className="when serif">{formatWhen(session.zone, start, end, locale)}</p>
      <p className="small muted">{capital(formatZone(session.zone, start, locale))}</p>
      <Facts facts={sessionFacts(session, practice, locale)} tight />
      <div className="acts">
        <ButtonLink href={`/portal/${practice.slug}/sessions/${session.id}`}>{t("details")}</ButtonLink>
        <ChangeLinks session={session} practice={practice.slug} now={now} locale={locale} />
      </div>
      {session.startsAt > now && <p className="small terms">{t("toCancel")} {terms.cancel} {terms.move}</p>}
    </section>
  );
}
