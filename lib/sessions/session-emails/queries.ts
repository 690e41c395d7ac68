import type { SystemScope } from "@/lib/platform/access/scopes";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Modality } from "@/lib/platform/db/generated/enums";
import { locationOf, type Location } from "@/lib/practice/locations/rules";
import { asClientSees } from "./rules";
import type { AgreedTime, SessionMove } from "./schema";

const location = { select: { own: true, name: true, address: true, note: true } } as const;

const facts = {
  id: true,
  status: true,
  origin: true,
  clientId: true,
  place: true,
  priceCents: true,
  startsAt: true,
  endsAt: true,
  zone: true,
  createdAt: true,
  sequence: true,
  changedAt: true,
  changedBy: true,
  bookingNote: true,
  cancelNote: true,
  practice: {
    select: {
      name: true,
      address: true,
      addressNote: true,
      cancelNoticeMinutes: true,
      rescheduleNoticeMinutes: true,
      graceMinutes: true,
    },
  },
  service: { select: { nameEn: true, nameFr: true } },
  therapist: { select: { name: true, videoUrl: true, notifyEmail: true } },
  location,
  account: {
    select: {
      firstName: true,
      lastName: true,
      emailRaw: true,
      phone: true,
      verifiedAt: true,
      zone: true,
      discreetCalendar: true,
      closedAt: true,
    },
  },
  client: {
    select: {
      firstName: true,
      lastName: true,
      phone: true,
      discreet: true,
      grants: {
        where: { endedAt: null, account: { closedAt: null } },
        select: { id: true, account: { select: { zone: true, discreetCalendar: true } } },
        take: 1,
      },
    },
  },
} as const satisfies Prisma.SessionSelect;

const read = (row: Prisma.SessionGetPayload<{ select: typeof facts }>) => ({
  ...row,
  location: locationOf(row),
  home: row.zone,
  phone: null as string | null,
  discreet: false,
});

/**
 * A session as emails show it. `zone`: the recipient's time zone; `home`: the practice's. In an email to the client,
 * `phone` is the number that a session by phone calls, and `discreet` their choice for calendar files.
 */
export type EmailedSession = ReturnType<typeof read>;

type About<Data> = { practiceId: string; data: Data };

/** Returns the session for an email to its therapist; null if there is none. */
export async function sessionForTherapist(
  _scope: SystemScope,
  { practiceId, data }: About<{ sessionId: string }>,
): Promise<EmailedSession | null> {
  const row = await db().session.findFirst({ where: { id: data.sessionId, practiceId }, select: facts });
  return row && read(row);
}

/** Same as sessionForTherapist, for an email to the client. */
export async function sessionForClient(
  scope: SystemScope,
  about: About<{ sessionId: string }>,
): Promise<EmailedSession | null> {
  const session = await sessionForTherapist(scope, about);
  return session && asClientSees(session);
}

/** Returns the sessions for an email to their therapist, in time order. */
export async function sessionsForTherapist(
  _scope: SystemScope,
  { practiceId, data }: About<{ sessions: readonly { sessionId: string }[] }>,
): Promise<EmailedSession[]> {
  const rows = await db().session.findMany({
    where: { practiceId, id: { in: data.sessions.map(({ sessionId }) => sessionId) } },
    select: facts,
    orderBy: { startsAt: "asc" },
  });
  return rows.map(read);
}

/** Same as sessionsForTherapist, for an email to the client. */
export async function sessionsForClient(
  scope: SystemScope,
  about: About<{ sessions: readonly { sessionId: string }[] }>,
): Promise<EmailedSession[]> {
  return (await sessionsForTherapist(scope, about)).map(asClientSees);
}

type SessionLocation = { place: Modality; location: Omit<Location, "id"> };

/** The time and therapist of a session before or after a move. `elsewhere`: the previous location, if it changed. */
export type Moved = { start: Date; end: Date; therapist: string; elsewhere: SessionLocation | null };

export type EmailedMove = { session: EmailedSession; was: Moved; is: Moved };

/** Returns the move for an email to a therapist; null if there is no such session. */
export async function moveForTherapist(scope: SystemScope, about: About<SessionMove>): Promise<EmailedMove | null> {
  const {
    practiceId,
    data: { was, is },
  } = about;
  const session = await sessionForTherapist(scope, about);
  if (!session) return null;
  const therapists = await db().therapist.findMany({
    where: { practiceId, id: { in: [was.therapistId, is.therapistId] } },
    select: { id: true, name: true },
  });
  const moved = ({ start, end, therapistId }: AgreedTime, elsewhere: SessionLocation | null): Moved => ({
    start: new Date(start),
    end: new Date(end),
    therapist: therapists.find(({ id }) => id === therapistId)?.name ?? "",
    elsewhere,
  });
  const before =
    was.spot && is.spot && was.spot !== is.spot ? await locationByKey(practiceId, was.spot, session.practice) : null;
  return { session, was: moved(was, before), is: moved(is, null) };
}

/** Same as moveForTherapist, for an email to the client. */
export async function moveForClient(scope: SystemScope, about: About<SessionMove>): Promise<EmailedMove | null> {
  const move = await moveForTherapist(scope, about);
  return move && { ...move, session: asClientSees(move.session) };
}

/** Resolves the key of a location option. */
async function locationByKey(
  practiceId: string,
  key: string,
  practice: EmailedSession["practice"],
): Promise<SessionLocation> {
  if (key === "video" || key === "phone") return { place: key, location: locationOf({ location: null, practice }) };
  const row = await db().location.findFirst({ where: { id: key, practiceId }, select: location.select });
  return { place: "in_person", location: locationOf({ location: row, practice }) };
}
