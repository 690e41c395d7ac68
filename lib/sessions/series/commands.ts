import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { holdAvailability } from "@/lib/sessions/booking/commands";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { findOption } from "@/lib/practice/locations/rules";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { reminderJobs } from "@/lib/sessions/reminders/rules";
import { ok, orRefused, Refusal, refuse, type Refused, type Result } from "@/lib/platform/result/result";
import { settingOf, writeSessions } from "@/lib/sessions/staff-booking/commands";
import { lockClient, staffTerms, type StaffTerms } from "@/lib/sessions/staff-booking/queries";
import { seriesBookedClient, seriesBookedTherapist } from "./emails";
import { preview, resolveChoices, seriesSpan, type PreviewRow, type SeriesRule, type ResolvedSeries } from "./rules";
import type { BookSeriesInput } from "./schema";

export type BookedSeries = { session: string };

/** How a refused series goes on: every occurrence as it stands now. */
export type SeriesLook = { rows: PreviewRow[]; terms: StaffTerms; minute: number; changed: number[] };

/** How often it looks again when the therapist's availability changed between its look and its write. */
const LOOKS = 4;

const ruleOf = ({ date, time, everyWeeks, count }: BookSeriesInput): SeriesRule => ({
  first: date,
  minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  everyWeeks,
  count,
});

/**
 * Staff book sessions every so many weeks, all of them or none. The same `key` again answers as the first time. Errors:
 * not_found, not_yours, not_offered, form_used, nothing_left; with SeriesLook as details: undecided (fields at-<n>),
 * reason_needed, and preview_changed, when something is not as the page showed it.
 */
export async function bookSeries(
  scope: Allowed<"sessions.book">,
  input: BookSeriesInput,
  now: Date,
): Promise<Result<BookedSeries>> {
  const answer = await orRefused(() => transaction((tx) => bookWithin(tx, scope, input, now)));
  if (answer.ok || answer.error !== "taken_meanwhile") return answer;
  // Somebody else's session came in between our look and our write: nothing of ours is left, and now it can be seen.
  return transaction(async (tx) => {
    const look = await lookAt(tx, scope, input, now);
    return look ? changed(look) : refuse("not_offered");
  });
}

type Look = { terms: StaffTerms; rows: PreviewRow[]; settled: ResolvedSeries; minute: number };

async function lookAt(
  tx: Tx,
  scope: Allowed<"sessions.book">,
  input: BookSeriesInput,
  now: Date,
): Promise<Look | null> {
  const rule = ruleOf(input);
  const terms = await staffTerms(tx, scope, input, seriesSpan(rule));
  if (!terms) return null;
  const [setting, at] = [settingOf(terms), now.getTime()];
  const rows = preview(setting, terms.service, rule, at);
  return {
    terms,
    rows,
    minute: rule.minute,
    settled: resolveChoices(setting, terms.service, rows, input.choices, input.seen, at),
  };
}

const changed = (look: Look, error = "preview_changed", fields?: Record<string, string>): Refused =>
  refuse(error, fields, {
    rows: look.rows,
    terms: look.terms,
    minute: look.minute,
    changed: look.settled.changed,
  } satisfies SeriesLook);

async function bookWithin(
  tx: Tx,
  scope: Allowed<"sessions.book">,
  input: BookSeriesInput,
  now: Date,
): Promise<Result<BookedSeries>> {
  const { practiceId } = scope;
  if (!changesSessionOf(scope, { therapistId: input.therapist })) return refuse("not_yours");
  const client = await lockClient(tx, scope, input.client);
  if (!client) return refuse("not_found");
  const [earlier] = await tx.session.findMany({
    where: { practiceId, seriesId: input.key },
    orderBy: { startsAt: "asc" },
    take: 1,
    select: { id: true, clientId: true },
  });
  if (earlier) return earlier.clientId === client.id ? ok({ session: earlier.id }) : refuse("form_used");
  for (let tries = 0; tries < LOOKS; tries++) {
    const look = await lookAt(tx, scope, input, now);
    const spot = look && findOption(look.terms.spots, input.place);
    if (!look || !spot) return refuse("not_offered");
    const {
      terms,
      settled: { sessions, open, changed: other },
    } = look;
    if (other.length > 0) return changed(look);
    if (open.length > 0)
      return changed(look, "undecided", Object.fromEntries(open.map((index) => [`at-${index}`, "undecided"])));
    if (sessions.length === 0) return changed(look, "nothing_left");
    const outside = sessions.filter(({ rules }) => rules.length > 0);
    if (outside.length > 0 && input.reason === null) return changed(look, "reason_needed", { reason: "reason_needed" });
    if (!(await holdAvailability(tx, input.therapist, terms))) continue;

    const { everyWeeks, count, date, time } = input;
    await tx.series.create({
      data: {
        id: input.key,
        practiceId,
        everyWeeks,
        count,
        wallStart: `${date}T${time}`,
        zone: terms.practice.zone,
        createdBy: scope.actor,
        createdAt: now,
      },
    });
    const rows = sessions
      .map(({ start, rules }) => ({ start, reason: rules.length > 0 ? input.reason : null, key: null }))
      .sort((a, b) => a.start - b.start);
    const ids = await writeSessions(tx, scope, { ...input, spot }, terms, rows, now, input.key);
    if (ids.length < rows.length) throw new Refusal(refuse("taken_meanwhile"));
    await audit(tx, scope, "series.book", `series:${input.key}`, {
      for: `client:${client.id}`,
      therapist: input.therapist,
      service: input.service,
      sessions: ids,
      ...(outside.length > 0 && {
        reason: input.reason,
        broken: [...new Set(outside.flatMap(({ rules }) => rules.map(({ code }) => code)))],
      }),
    });
    const data = { sessions: ids.map((sessionId) => ({ sessionId, sequence: 0 })) };
    await queueEmails(
      tx,
      practiceId,
      [
        ...(client.email ? [seriesBookedClient.to({ recipient: client.email, locale: client.locale }, data)] : []),
        seriesBookedTherapist.to(terms.mailbox, data),
      ],
      rows.flatMap(({ start }, i) => reminderJobs(ids[i]!, start, client.reminderMinutes, now)),
    );
    return ok({ session: ids[0]! });
  }
  return refuse("changed_meanwhile");
}
