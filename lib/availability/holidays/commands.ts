import type { z } from "zod";
import { editsTherapist } from "@/lib/platform/access/rows";
import type { Allowed } from "@/lib/platform/access/scopes";
import { audit } from "@/lib/platform/audit/audit";
import { transaction, type Tx } from "@/lib/platform/db/client";
import { decideSessions, DISPLACED_CODES } from "@/lib/availability/displaced/commands";
import { merged, type Edited } from "@/lib/platform/input/edits";
import { ok, orRefused, refuse, type Result } from "@/lib/platform/result/result";
import { dayBounds, localDateAt, type LocalDate } from "@/lib/scheduling/dates";
import { holidayRules } from "./queries";
import type { holidaysInput } from "./schema";

/** The furthest ahead that a session can be booked, and thus conflict: just over two years. */
const AHEAD_MS = 735 * 86_400_000;

/**
 * Saves which holidays the sender ticked and unticked for the practice, or for one therapist. Each holiday stores its rule and its dates
 * for YEARS years. Sessions booked on newly closed days are handled as staff decided. Errors: not_found (also for an
 * unknown place or rule), sessions_booked (details: DisplacedSessions).
 */
export async function saveHolidays(
  scope: Allowed<"availability.edit">,
  input: Edited<z.output<typeof holidaysInput>>,
  now: Date,
): Promise<Result<undefined, (typeof DISPLACED_CODES)[number]>> {
  const { practiceId } = scope;
  const therapistId = input.closes === "practice" ? null : input.therapist;
  if (!editsTherapist(scope, therapistId)) return refuse("not_found");
  const place = { country: input.country, region: input.region };
  const known = await holidayRules(place, now.getUTCFullYear());
  if (!known || !input.rules.every((rule) => known.some((one) => one.rule === rule))) return refuse("not_found");
  return orRefused(DISPLACED_CODES, () =>
    transaction(async (tx) => {
      const own = await raise(tx, practiceId, input.closes === "practice" ? null : input.therapist);
      if (!own.includes(input.therapist)) return refuse("not_found");
      const edit = merged(input, { rules: await storedRules(tx, practiceId, therapistId, place) }, ["rules"]);
      if (!edit.ok) return refuse("not_found"); // ticks do not conflict
      const chosen = known.filter(({ rule }) => edit.data.rules.includes(rule));
      const { zone } = await tx.practice.findUniqueOrThrow({ where: { id: practiceId }, select: { zone: true } });
      const today = localDateAt(zone, now.getTime());
      const last = localDateAt(zone, now.getTime() + AHEAD_MS);
      const days = [...new Set(chosen.flatMap(({ dates }) => dates))].filter((date) => date >= today && date <= last);
      const before = await closedBefore(tx, practiceId, therapistId);
      const spans = days.filter((date) => !before.has(date)).map((date) => dayBounds(zone, date));
      const settled = await decideSessions(tx, scope, { therapistIds: own, spans, zone }, input, now);
      await tx.holiday.deleteMany({ where: { practiceId, therapistId } });
      await tx.holiday.createMany({
        data: chosen.map(({ rule, nameEn, nameFr, dates }) => ({
          ...place,
          practiceId,
          therapistId,
          rule,
          nameEn,
          nameFr,
          dates: dates.map((date) => new Date(date)),
          createdAt: now,
        })),
      });
      await audit(
        tx,
        scope,
        "availability.holidays",
        therapistId ? `therapist:${therapistId}` : `practice:${practiceId}`,
        { ...place, rules: chosen.map(({ rule }) => rule), ...settled },
      );
      return ok();
    }),
  );
}

/**
 * Increments the availability version of the therapists affected, as every availability change does, and returns their
 * ids.
 */
async function raise(tx: Tx, practiceId: string, therapistId: string | null): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE therapist SET availability_version = availability_version + 1
    WHERE practice_id = ${practiceId}::uuid AND (${therapistId}::uuid IS NULL OR id = ${therapistId}::uuid) RETURNING id`;
  return rows.map(({ id }) => id);
}

/** Returns the rules stored for a place. */
async function storedRules(
  tx: Tx,
  practiceId: string,
  therapistId: string | null,
  place: { country: string; region: string },
): Promise<string[]> {
  const rows = await tx.holiday.findMany({ where: { practiceId, therapistId, ...place }, select: { rule: true } });
  return rows.map(({ rule }) => rule);
}

/** Returns the days on which the practice or the therapist is already closed; their sessions were decided earlier. */
async function closedBefore(tx: Tx, practiceId: string, therapistId: string | null): Promise<Set<LocalDate>> {
  const own = therapistId ? { OR: [{ therapistId: null }, { therapistId }] } : { therapistId: null };
  const rows = await tx.holiday.findMany({ where: { practiceId, ...own }, select: { dates: true } });
  return new Set(rows.flatMap(({ dates }) => dates.map((date) => date.toISOString().slice(0, 10))));
}
