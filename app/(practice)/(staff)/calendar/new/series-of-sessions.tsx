import { randomUUID } from "node:crypto";
import { SeriesForm } from "@/components/sessions/series/series-form";
import { Notice } from "@/components/ui/notice";
import type { Allowed } from "@/lib/platform/access/scopes";
import type { Locale } from "@/lib/platform/i18n/locales";
import { translator } from "@/lib/platform/i18n/translator";
import { bookSeries } from "@/lib/sessions/series/actions";
import { seriesMessages } from "@/lib/sessions/series/messages";
import { isOpen, preview, rowView, clashesSeen, seriesSpan, type SeriesRule } from "@/lib/sessions/series/rules";
import { shownTerms } from "@/lib/sessions/staff-booking/queries";
import { clockOf } from "@/lib/platform/time/minutes";

type Props = {
  scope: Allowed<"sessions.book">;
  choice: { client: string; therapist: string; service: string; place?: string };
  rule: SeriesRule;
  /** The client has an address for emails. */
  emailable: boolean;
  locale: Locale;
};

/** Preview of a series: nothing has been saved yet. */
export async function SeriesOfSessions({ scope, choice, rule, emailable, locale }: Props) {
  const t = translator(locale, seriesMessages);
  const terms = await shownTerms(scope, choice, seriesSpan(rule));
  if (!terms) return <Notice>{t("errors.not_offered")}</Notice>;
  const setting = { ...terms, terms: terms.therapist };
  const rows = preview(setting, terms.service, rule, scope.now.getTime());
  const [due, breaking] = [
    rows.filter(isOpen).length,
    rows.filter((row) => !isOpen(row) && row.rules.length > 0).length,
  ];
  const { first, minute, everyWeeks, count } = rule;
  return (
    <section className="mt-6" aria-labelledby="series">
      <h2 id="series" className="sec-title">
        {t("title", { n: String(count) })}
      </h2>
      <p className="muted mb-4">
        {[(due > 0 || breaking === 0) && t("due", { n: due }), breaking > 0 && t("breaking", { n: breaking })]
          .filter(Boolean)
          .join(" ")}
      </p>
      <SeriesForm
        key={JSON.stringify([choice, rule])}
        action={bookSeries}
        choice={{ ...choice, date: first, time: clockOf(minute), everyWeeks: String(everyWeeks), count: String(count) }}
        rows={rows.map((row) => rowView(row, { setting, length: terms.service, minute, locale }))}
        seen={clashesSeen(rows)}
        formKey={randomUUID()}
        emailable={emailable}
        reasonRequired={terms.practice.reasonRequired}
        locale={locale}
      />
    </section>
  );
}
