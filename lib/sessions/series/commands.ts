import { changesSessionOf } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { holdAvailability } from "@/lib/sessions/booking/commands";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { findOption } from "@/lib/practice/locations/rules";
import { queueEmails } from "@/lib/platform/outbox/commands";
import { reminderJobs } from "@/lib/sessions/reminders/rules";
import { ok, refuse, type Refused, type Result } from "@/lib/platform/result/result";
import { clientTold, therapistTold } from "@/lib/sessions/session-emails/rules";
import { settingOf, writeSessions } from "@/lib/sessions/staff-booking/commands";
import { lockClient, staffTerms, type StaffTerms } from "@/lib/sessions/staff-booking/queries";
import { codesOf, mailboxOf } from "@/lib/sessions/staff-booking/rules";
import { seriesBookedClient, seriesBookedTherapist } from "./emails";
import { preview, resolveChoices, seriesSpan, type PreviewRow, type SeriesRule, type ResolvedSeries } from "./rules";
import type { BookSeriesInput } from "./schema";

export type BookedSeries = { session: string };

type BookCode =
  | "not_found"
  | "not_yours"
  | "not_offered"
  | "form_used"
  | "nothing_left"
  | "undecided"
  | "reason_needed"
  | "preview_changed"
  | "changed_meanwhile";

/** The details of a refusal: every occurrence in its current state. */
export type SeriesLook = { rows: PreviewRow[]; terms: StaffTerms; minute: number; changed: number[] };

/** Retries if the therapist's availability changes between our read and our write. */
const MAX_ATTEMPTS = 4;

const ruleOf = ({ date, time, everyWeeks, count }: BookSeriesInput): SeriesRule => ({
  first: date,
  minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  everyWeeks,
  count,
});

/**
 * Books sessions for a client every few weeks, all or none. Idempotent by `key`. Refusals of the preview carry a
 * SeriesLook as details: nothing_left, undecided (fields at-<n>), reason_needed (if the practice requires one), and preview_changed if the calendar is
 * no longer as the page showed it. Errors: form_used, if the key made another client's series.
 */
export async function bookSeries(
  scope: Allowed<"sessions.book">,
  input: BookSeriesInput,
  now: Date,
): Promise<Result<BookedSeries, BookCode>> {
  try {
    return await transaction((tx) => bookWithin(tx, scope, input, now));
  } catch (error) {
    if (!(error instanceof SlotTaken)) throw error;
  }
  // Our transaction is rolled back and the other session is committed, so a new preview shows the conflict.
  return transaction(async (tx) => {
    const attempt = await previewOf(tx, scope, input, now);
    return attempt ? refuseWith(attempt, "preview_changed") : refuse("not_offered");
  });
}

/** Rolls the transaction back: another session was committed between our read and our write. */
class SlotTaken extends Error {}

type Attempt = { terms: StaffTerms; rows: PreviewRow[]; settled: ResolvedSeries; minute: number };

async function previewOf(
  tx: Tx,
  scope: Allowed<"sessions.book">,
  input: BookSeriesInput,
  now: Date,
): Promise<Attempt | null> {
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

function refuseWith<const Code extends string, const Field extends string = never>(
  { rows, terms, minute, settled: { changed } }: Attempt,
  error: Code,
  fields?: Readonly<Record<string, Field>>,
): Refused<Code | Field> {
  return refuse(error, fields, { rows, terms, minute, changed } satisfies SeriesLook);
}

async function bookWithin(
  tx: Tx,
  scope: Allowed<"sessions.book">,
  input: BookSeriesInput,
  now: Date,
): Promise<Result<BookedSeries, BookCode>> {
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
  for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
    const attempt = await previewOf(tx, scope, input, now);
    const option = attempt && findOption(attempt.terms.spots, input.place);
    if (!attempt || !option) return refuse("not_offered");
    const {
      terms,
      settled: { sessions, open, changed },
    } = attempt;
    if (changed.length > 0) return refuseWith(attempt, "preview_changed");
    if (open.length > 0) {
      const fields = Object.fromEntries(open.map((index) => [`at-${index}`, "undecided"] as const));
      return refuseWith(attempt, "undecided", fields);
    }
    if (sessions.length === 0) return refuseWith(attempt, "nothing_left");
    const outside = sessions.filter(({ rules }) => rules.length > 0);
    if (outside.length > 0 && terms.practice.reasonRequired && input.reason === null)
      return refuseWith(attempt, "reason_needed", { reason: "reason_needed" });
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
    const ids = await writeSessions(tx, scope, { ...input, option }, terms, rows, now, input.key);
    if (ids.length < rows.length) throw new SlotTaken();
    await audit(tx, scope, "series.book", `series:${input.key}`, {
      for: `client:${client.id}`,
      therapist: input.therapist,
      service: input.service,
      sessions: ids,
      ...(outside.length > 0 && {
        broken: codesOf(outside.flatMap(({ rules }) => rules)),
        ...(input.reason && { reason: input.reason }),
      }),
    });
    const versions = ids.map((sessionId) => ({ sessionId, sequence: 0 }));
    const ahead = versions.filter((_, i) => rows[i]!.start > now.getTime());
    const news = { client: mailboxOf(client), start: rows.at(-1)!.start, emailClient: input.emailClient };
    await queueEmails(
      tx,
      practiceId,
      [
        ...clientTold(news, now).map((mailbox) => seriesBookedClient.to(mailbox, { sessions: ahead })),
        ...therapistTold(scope, { id: input.therapist, mailbox: terms.mailbox }).map((mailbox) =>
          seriesBookedTherapist.to(mailbox, { sessions: versions }),
        ),
      ],
      rows.flatMap(({ start }, i) =>
        reminderJobs(ids[i]!, { zone: terms.practice.zone, start }, client.reminderMinutes, now),
      ),
    );
    return ok({ session: ids[0]! });
  }
  return refuse("changed_meanwhile");
}
