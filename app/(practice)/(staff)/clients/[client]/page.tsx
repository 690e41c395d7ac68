import type { Metadata } from "next";
import { ContactFacts } from "@/components/clients/contact-facts";
import { SessionHistory } from "@/components/clients/session-history";
import { ButtonLink } from "@/components/ui/button-link";
import { clientSessions } from "@/lib/clients/queries";
import { translator } from "@/lib/i18n/translator";
import { formatWhen, formatZone } from "@/lib/time/format";
import { recordOf, recordTitle, type Params } from "./record";

export async function generateMetadata(): Promise<Metadata> {
  return { title: await recordTitle() };
}

/** A client's record: who they are, the next session, and all of them. */
export default async function OverviewPage({ params }: { params: Params }) {
  const { scope, client, locale, card, head } = await recordOf(params, "overview");
  const sessions = await clientSessions(scope, client.id);
  const t = translator(locale, "clients");
  const { zone } = card;
  const next = sessions.findLast(({ status, endsAt }) => status === "booked" && endsAt > scope.now);
  return head(
    <div className="mt-6 max-w-[860px]">
      <section className="sec">
        <h2>{t("record.contactTitle")}</h2>
        <ContactFacts client={client} locale={locale} />
      </section>
      <section className="sec">
        <h2>{t("record.next")}<ButtonLink href={`/calendar/new?client=${client.id}`} variant="save">{translator(locale, "staffBooking")("newSession")}</ButtonLink></h2>
        <p>{next ? `${formatWhen(zone, next.startsAt.getTime(), next.endsAt.getTime(), locale)}. ${next.therapist.name}.` : t("record.noNext")}</p>
      </section>
      <section className="sec">
        <h2>{t("record.history")}</h2>
        {sessions.length > 0 ? <SessionHistory sessions={sessions} zone={zone} locale={locale} /> : <p>{t("record.noHistory")}</p>}
        {sessions.length > 0 && <p className="muted mt-4">{t("record.times", { zone: formatZone(zone, scope.now.getTime(), locale) })}</p>}
      </section>
    </div>,
  );
}
