import { newToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { TZDB_VERSION, toInstants } from "@/lib/scheduling/zones";

// Factories of rows, with a default for every field that a test may ignore. Names are invented.

let count = 0;
const next = () => ++count;

type Rest<T, K extends keyof T> = Partial<Omit<T, K>>;
/** A row, or its id. */
type Row = { id: string };
type Of = { practiceId: string } & Row;

/** Returns the instant of a wall time "YYYY-MM-DDTHH:MM" in a zone; the first of the two in an autumn overlap. */
export function at(wall: string, zone = "America/Vancouver"): Date {
  const [instant] = toInstants(zone, Date.parse(`${wall}:00Z`));
  if (instant === undefined) throw new Error(`${wall} does not exist in ${zone}.`);
  return new Date(instant);
}

export function makePractice(given: Partial<Prisma.PracticeUncheckedCreateInput> = {}) {
  return db().practice.create({
    data: {
      slug: `maple-${next()}`,
      name: "Maple Street Psychotherapy",
      zone: "America/Vancouver",
      locale: "en",
      noticeMinutes: 0,
      graceMinutes: 0,
      ...given,
    },
  });
}

export function makeStaff(practice: Row, given: Rest<Prisma.StaffUncheckedCreateInput, "practiceId"> = {}) {
  const email = `nora.whitfield${next()}@maple.example`;
  return db().staff.create({
    data: {
      practiceId: practice.id,
      email,
      emailRaw: email,
      passwordHash: "",
      firstName: "Nora",
      lastName: "Whitfield",
      role: "owner",
      locale: "en",
      ...given,
    },
  });
}

/** Creates a staff invitation, with the token of its link. */
export async function makeInvitation(
  practice: Row,
  by: Row,
  given: Rest<Prisma.InvitationUncheckedCreateInput, "practiceId"> = {},
) {
  const { token, hash } = newToken();
  const email = `elise.moreau${next()}@mail.example`;
  const invitation = await db().invitation.create({
    data: {
      practiceId: practice.id,
      byStaffId: by.id,
      email,
      emailRaw: email,
      firstName: "Élise",
      lastName: "Moreau",
      role: "frontdesk",
      therapist: false,
      locale: "fr",
      hash,
      expiresAt: new Date(Date.now() + 86_400_000),
      ...given,
    },
  });
  return { invitation, token };
}

/** Creates a therapist with a staff row, available on weekdays from 9 to 17. */
export async function makeTherapist(
  practice: Row,
  given: Rest<Prisma.TherapistUncheckedCreateInput, "practiceId"> = {},
) {
  const staffId = given.staffId ?? (await makeStaff(practice, { role: "therapist" })).id;
  const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({
    practiceId: practice.id,
    weekday,
    fromMinute: 540,
    toMinute: 1020,
  }));
  return db().therapist.create({
    data: {
      practiceId: practice.id,
      staffId,
      name: "Nora Whitfield",
      notifyEmail: "nora.whitfield@maple.example",
      availability: { create: weekdays },
      ...given,
    },
  });
}

/** Creates a service of fifty minutes in person, for new clients, given by `therapists`. */
export function makeService(
  practice: Row,
  therapists: readonly Row[] = [],
  given: Rest<Prisma.ServiceUncheckedCreateInput, "practiceId"> = {},
) {
  return db().service.create({
    data: {
      practiceId: practice.id,
      nameEn: "First session",
      nameFr: "Première séance",
      minutes: 50,
      priceCents: 14_000,
      audience: "new",
      places: ["in_person"],
      therapists: { create: therapists.map(({ id }) => ({ therapistId: id, practiceId: practice.id })) },
      ...given,
    },
  });
}

/** Creates a verified account. */
export function makeAccount(practice: Row, given: Rest<Prisma.PortalAccountUncheckedCreateInput, "practiceId"> = {}) {
  const email = given.email ?? `amelie.okafor${next()}@mail.example`;
  return db().portalAccount.create({
    data: {
      practiceId: practice.id,
      email,
      emailRaw: email,
      passwordHash: "",
      firstName: "Amélie",
      lastName: "Okafor",
      phone: "+16045550142",
      locale: "en",
      verifiedAt: new Date(),
      ...given,
    },
  });
}

export function makeClient(practice: Row, given: Rest<Prisma.ClientUncheckedCreateInput, "practiceId"> = {}) {
  return db().client.create({
    data: {
      practiceId: practice.id,
      firstName: "Théo",
      lastName: "Lindqvist",
      email: `theo.lindqvist${next()}@mail.example`,
      phone: "+16045550187",
      locale: "en",
      ...given,
    },
  });
}

/** Links an account to a client. */
type GrantGiven = Rest<Prisma.GrantUncheckedCreateInput, "practiceId" | "accountId" | "clientId" | "byStaffId">;

export function makeGrant(account: Of, client: Row, by: Row, given: GrantGiven = {}) {
  return db().grant.create({
    data: { practiceId: account.practiceId, accountId: account.id, clientId: client.id, byStaffId: by.id, ...given },
  });
}

type SessionGiven = Rest<
  Prisma.SessionUncheckedCreateInput,
  "practiceId" | "therapistId" | "serviceId" | "startsAt" | "endsAt"
> & {
  /** Wall time of the start, "YYYY-MM-DDTHH:MM" in `zone`. */
  wallStart?: string;
  minutes?: number;
};

/** Creates a session booked by staff, fifty minutes from `wallStart`, without buffers. */
export function makeSession(therapist: Of, service: Row, { minutes = 50, ...given }: SessionGiven = {}) {
  const { wallStart = "2027-01-12T10:00", zone = "America/Vancouver" } = given;
  const startsAt = at(wallStart, zone);
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  return db().session.create({
    data: {
      practiceId: therapist.practiceId,
      therapistId: therapist.id,
      serviceId: service.id,
      origin: "staff",
      place: "in_person",
      priceCents: 14_000,
      startsAt,
      endsAt,
      blockedFrom: startsAt,
      blockedUntil: endsAt,
      tzdb: TZDB_VERSION,
      ...given,
      wallStart,
      zone,
    },
  });
}

/** Creates a practice with its owner, one therapist and one service: the start of most tests. */
export async function makePracticeFixture(given: Partial<Prisma.PracticeUncheckedCreateInput> = {}) {
  const practice = await makePractice(given);
  const owner = await makeStaff(practice);
  const therapist = await makeTherapist(practice, { staffId: owner.id });
  const service = await makeService(practice, [therapist]);
  return { practice, owner, therapist, service };
}
