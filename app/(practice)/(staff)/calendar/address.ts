import { VIEWS, type View } from "@/lib/calendar/calendar/rules";
import { parseLocalDate, type LocalDate } from "@/lib/scheduling/dates";
import { idOf, one } from "../../query";

type Query = Record<string, string | string[] | undefined>;

/** A change to a session, shown before it is made: another time, or another length. */
export type PendingChange = { session: string } & (
  | { kind: "move"; date: LocalDate; minute: number; therapist: string | null }
  /** `minutes` as typed, or `more` minutes than now. */
  | { kind: "length"; minutes: number | null; more: number }
);

/**
 * Query parameters of the calendar: `?view=&date=&therapist=<id or all>&cancelled=hide&all=1&session=<opened>`, and for
 * a pending change `&change=<session>` with `&to=<date>&at=HH:MM&with=<therapist>`, `&minutes=` or `&more=`. Links in
 * emails use `?week=<Monday>&session=`.
 */
export type Address = {
  /** null to let the screen decide: a week, which a phone shows as a list. */
  view: View | null;
  date: LocalDate | null;
  therapist: string | null;
  /** Shows cancelled sessions; `all` also shows the days and hours that the practice hides. */
  cancelled: boolean;
  all: boolean;
  session: string | null;
  pending: PendingChange | null;
};

export function readAddress(query: Query): Address {
  const date = [query.date, query.day, query.week]
    .map((value) => parseLocalDate(one(value) ?? ""))
    .find((found) => found !== null);
  return {
    view: VIEWS.find((view) => view === one(query.view)) ?? null,
    date: date ?? null,
    therapist: one(query.therapist) === "all" ? "all" : idOf(query.therapist),
    cancelled: one(query.cancelled) !== "hide",
    all: one(query.all) === "1",
    session: idOf(query.session),
    pending: pendingOf(query),
  };
}

function pendingOf(query: Query): PendingChange | null {
  const session = idOf(query.change);
  if (!session) return null;
  const date = parseLocalDate(one(query.to) ?? "");
  const [, hour, minute] = one(query.at)?.match(/^([01]\d|2[0-3]):([0-5]\d)$/) ?? [];
  if (date && hour !== undefined)
    return { kind: "move", session, date, minute: Number(hour) * 60 + Number(minute), therapist: idOf(query.with) };
  const [minutes, more] = [query.minutes, query.more].map((value) =>
    /^-?\d{1,4}$/.test(one(value) ?? "") ? Number(one(value)) : null,
  );
  return { kind: "length", session, minutes: minutes ?? null, more: more ?? 0 };
}

export type Links = (
  change?: Partial<Pick<Address, "view" | "date" | "therapist" | "cancelled" | "all" | "session">> & {
    change?: string;
  },
) => string;

/**
 * Builds URLs that preserve everything except what is changed; an open session or a pending change is not carried over.
 */
export function linksOf({ view, therapist, cancelled, all }: Address, date: LocalDate): Links {
  return (change = {}) => `/calendar?${queryOf({ view, therapist, cancelled, all, date, ...change })}`;
}

/** Builds the query of a URL, omitting defaults. */
export function queryOf({
  view,
  date,
  therapist,
  cancelled,
  all,
  session,
  change,
}: Parameters<Links>[0] & object): string {
  return new URLSearchParams({
    ...(view && { view }),
    ...(date && { date }),
    ...(therapist && { therapist }),
    ...(cancelled === false && { cancelled: "hide" }),
    ...(all && { all: "1" }),
    ...(session && { session }),
    ...(change && { change }),
  }).toString();
}
