import { clientAccounts } from "@/lib/clients/account-details/queries";
import { clientCounts, clientSessions, clientsPage, openRecord, searchClients } from "@/lib/clients/clients/queries";
import { clientListInput } from "@/lib/clients/clients/schema";
import { createClient } from "@/lib/clients/clients/commands";
import { clientContacts, sharedEmails } from "@/lib/clients/contacts/queries";
import { likely } from "@/lib/clients/duplicates/queries";
import { compareWith, prospect, prospectsPage, type Prospect } from "@/lib/clients/prospects/queries";
import { rejectionsPage } from "@/lib/clients/rejections/queries";
import { backdrops, clientStanding } from "@/lib/availability/hours/queries";
import { calendarSessions, exportSessions, monthSessions, sessionDetail } from "@/lib/calendar/calendar/queries";
import { sessionsToMark, todaysSessions, waitingProspects, waitingRequests } from "@/lib/calendar/dashboard/queries";
import { db } from "@/lib/platform/db/client";
import { failedEmails } from "@/lib/platform/outbox/queries";
import { dayNumber } from "@/lib/scheduling/dates";
import { clientReminders } from "@/lib/sessions/reminders/queries";
import { movingSession } from "@/lib/sessions/reschedule/queries";
import { seriesOf } from "@/lib/sessions/series/queries";
import { obstacle } from "@/lib/sessions/sessions/queries";
import { shownClient } from "@/lib/sessions/staff-booking/queries";
import { useDatabase } from "@/tests/support/database";
import {
  at,
  makeAccount,
  makeGrant,
  makeClient,
  makePracticeFixture,
  makeSession,
  makeStaff,
  makeTherapist,
} from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

useDatabase();

const zone = "America/Vancouver";
const now = at("2026-12-10T12:00");
const DAY = "2026-12-10";

type Side = Awaited<ReturnType<typeof side>>;

/** Creates one therapist's people and sessions, all named after them, one of each kind that staff can read. */
async function side(
  house: Awaited<ReturnType<typeof makePracticeFixture>>,
  name: string,
  staffId: string,
  hour: number,
) {
  const { practice, service, owner } = house;
  const therapist = await makeTherapist(practice, { staffId, name: `Dr. ${name}` });
  const person = (given: object = {}) => ({ firstName: name, lastName: "Quill", ...given });
  const email = `${name.toLowerCase()}@mail.example`;
  const client = await makeClient(practice, person({ therapistId: therapist.id, email }));
  // Seen only because of a session with the therapist.
  const met = await makeClient(practice, person());
  await db().clientContact.create({
    data: { practiceId: practice.id, clientId: client.id, firstName: name, relation: "other", locale: "en" },
  });
  const account = await makeAccount(practice, person({ email: `account.${email}` }));
  await makeGrant(account, client, owner);
  const waiting = await makeAccount(practice, person({ verifiedAt: null, email: `new.${email}` }));
  const closed = await makeAccount(practice, person({ closedAt: now, email: `gone.${email}` }));
  await db().rejection.create({
    data: { practiceId: practice.id, accountId: closed.id, kind: "not_a_client", byStaffId: owner.id },
  });
  const on = (day: string, given: object) =>
    makeSession(therapist, service, { wallStart: `${day}T${hour}:00`, ...given });
  const session = await on(DAY, { clientId: met.id });
  await on("2026-12-09", { clientId: met.id });
  await on("2026-12-11", { accountId: waiting.id, origin: "portal", status: "requested" });
  await on("2026-12-14", { accountId: closed.id, status: "cancelled" });
  const cancelled = await on(DAY, { clientId: client.id, status: "cancelled" });
  const series = await db().series.create({
    data: {
      id: crypto.randomUUID(),
      practiceId: practice.id,
      everyWeeks: 1,
      wallStart: `2026-12-15T${hour}:00`,
      zone,
      count: 2,
      createdBy: "staff",
    },
  });
  const repeated = await on("2026-12-15", { clientId: client.id, seriesId: series.id });
  await db().timeOff.create({
    data: {
      practiceId: practice.id,
      therapistId: therapist.id,
      startsAt: at(`${DAY}T18:00`),
      endsAt: at(`${DAY}T19:00`),
      wallStart: `${DAY}T18:00`,
      wallEnd: `${DAY}T19:00`,
      zone,
      tzdb: "2026f",
      note: `Dentist of ${name}`,
    },
  });
  const mail = { practiceId: practice.id, locale: "en", status: "failed", createdAt: now } as const;
  await db().outboxEmail.createMany({
    data: [
      { ...mail, template: "booked_client", recipient: email, data: { sessionId: session.id }, sessionId: session.id },
      { ...mail, template: "verify", recipient: `new.${email}`, data: { accountId: waiting.id } },
    ],
  });
  return { therapist, name, client, met, account, waiting, session, cancelled, repeated };
}

async function arrange() {
  const house = await makePracticeFixture();
  const { practice } = house;
  const [me, colleague] = [
    await makeStaff(practice, { role: "therapist" }),
    await makeStaff(practice, { role: "therapist" }),
  ];
  const [mine, theirs] = [await side(house, "Wren", me.id, 10), await side(house, "Robin", colleague.id, 13)];
  const scope = practiceScope({
    practiceId: practice.id,
    staffId: me.id,
    role: "therapist",
    therapistId: mine.therapist.id,
    ownClientsOnly: true,
    now,
  });
  return { practice, scope, mine, theirs };
}

type Scope = Awaited<ReturnType<typeof arrange>>["scope"];
const period = ({ therapist }: Side) => ({
  zone,
  from: "2026-12-07",
  until: "2026-12-20",
  therapistIds: [therapist.id],
});

/** Every read of something that belongs to a client, by what it reads. */
const reads: Record<string, (scope: Scope, of: Side) => Promise<unknown>> = {
  "the list": (scope, { name }) => clientsPage(scope, clientListInput.parse({ q: name })),
  "the list, approximately": (scope, { name }) => clientsPage(scope, clientListInput.parse({ q: `${name}n Quil` })),
  "the search": (scope, { name }) => searchClients(scope, name),
  "the record": (scope, { client }) => openRecord(scope, client.id, "overview"),
  "the record of somebody met": (scope, { met }) => openRecord(scope, met.id, "overview"),
  "the sessions of a record": (scope, { met }) => clientSessions(scope, met.id),
  "the accounts of a record": (scope, { client }) => clientAccounts(scope, client.id),
  "the contacts of a record": async (scope, { client }) => (await clientContacts(scope, client.id)).current,
  "records with the same email": async (scope, { client, met }) =>
    (await sharedEmails(scope, met.id, [client.email!])).filter(({ clientId }) => clientId === client.id),
  "the reminders of a record": (scope, { client }) => clientReminders(scope, client.id),
  duplicates: async (scope, { name }) => {
    const [alike] = await likely(scope, [
      {
        firstName: name,
        lastName: "Quill",
        email: `${name.toLowerCase()}@mail.example`,
        phone: null,
        birthDate: null,
        locale: "en",
        therapistId: null,
      },
    ]);
    return alike?.filter((one) => one.name.startsWith(name));
  },
  prospects: async (scope, { name }) =>
    (await prospectsPage(scope, { q: name, show: "all", after: null, before: null })).rows,
  "one prospect": (scope, { waiting }) => prospect(scope, waiting.id),
  "a comparison": (scope, { waiting, client }) => compareWith(scope, waiting as unknown as Prospect, client.id),
  "rejected accounts": async (scope, { name }) =>
    (await rejectionsPage(scope, { q: name, after: null, before: null })).rows,
  "the calendar": (scope, of) => calendarSessions(scope, period(of)),
  "the calendar's file": (scope, of) => exportSessions(scope, period(of)),
  "the month": async (scope, of) =>
    (await monthSessions(scope, period(of), [DAY], true)).flatMap(({ sessions }) => sessions),
  "one session": (scope, { session }) => sessionDetail(scope, session.id),
  "a session to move": (scope, { session }) => movingSession(scope, session.id),
  "a series": (scope, { repeated }) => seriesOf(scope, repeated.id),
  "what has a time": (scope, { cancelled }) => obstacle(scope, cancelled.id),
  "the client of a booking": (scope, { client }) => shownClient(scope, client.id),
  "a client's limit": (scope, { client }) => clientStanding(scope, client.id),
  "time off": async (scope, { therapist }) =>
    (await backdrops(scope, [therapist.id], dayNumber(DAY), dayNumber(DAY)))[0]?.away.filter(
      ({ note }) => note !== null,
    ),
  "the dashboard": async (scope, { name }) =>
    [
      ...(await todaysSessions(scope, zone)),
      ...(await waitingRequests(scope)).sessions,
      ...(await sessionsToMark(scope)).sessions,
    ].filter((one) => one.name.startsWith(name)),
  "failed emails": async (scope, { name }) =>
    (await failedEmails(scope)).filter(({ recipient }) => recipient.includes(`${name.toLowerCase()}@`)),
};

const isNothing = (found: unknown) =>
  found == null ||
  (Array.isArray(found) && found.length === 0) ||
  (typeof found === "object" && "rows" in found && (found.rows as unknown[]).length === 0);

describe("row 29: a therapist limited to their own clients", () => {
  let world: Awaited<ReturnType<typeof arrange>>;
  beforeAll(async () => void (world = await arrange()));

  it.each(Object.entries(reads))("reads of %s what is theirs, and nothing of a colleague’s", async (_name, read) => {
    const { scope, mine, theirs } = world;
    const [own, other] = [await read(scope, mine), await read(scope, theirs)];
    expect(isNothing(own)).toBe(false);
    expect(isNothing(other)).toBe(true);
  });

  it("counts their own alone", async () => {
    const { scope } = world;
    expect(await clientCounts(scope)).toEqual({ clients: 2, everyone: 2, prospects: 1 });
    expect(await clientCounts({ ...scope, ownClientsOnly: false })).toEqual({ clients: 4, everyone: 4, prospects: 2 });
    expect(await waitingProspects(scope)).toEqual({ unverified: 1, unassociated: 0 });
    expect((await failedEmails(scope)).map(({ recipient }) => recipient).sort()).toEqual([
      "new.wren@mail.example",
      "wren@mail.example",
    ]);
  });

  it("sees a colleague’s sessions and time off as busy times, without their notes", async () => {
    const { scope, theirs } = world;
    const [behind] = await backdrops(scope, [theirs.therapist.id], dayNumber(DAY), dayNumber(DAY));
    const busy = (from: string, until: string) => ({
      id: null,
      startsAt: at(from).getTime(),
      endsAt: at(until).getTime(),
      note: null,
    });
    expect(behind?.away).toEqual(
      expect.arrayContaining([busy(`${DAY}T13:00`, `${DAY}T13:50`), busy(`${DAY}T18:00`, `${DAY}T19:00`)]),
    );
  });

  it("creates clients of their own, even if a form names a colleague", async () => {
    const { scope, theirs } = world;
    const created = await createClient(scope, {
      key: crypto.randomUUID(),
      firstName: "Ada",
      lastName: "Okoro",
      email: null,
      phone: null,
      birthDate: null,
      language: "en",
      therapist: theirs.therapist.id,
    });
    if (!created.ok) throw new Error("refused");
    expect(await openRecord(scope, created.data.client, "overview")).toMatchObject({ therapistId: scope.therapistId });
  });

  it("without a profile sees no client, not even one without a therapist", async () => {
    const { practice, scope } = world;
    const free = await makeClient(practice, { therapistId: null });
    const none = { ...scope, therapistId: null };
    expect(await clientCounts(none)).toEqual({ clients: 0, everyone: 0, prospects: 0 });
    expect(await openRecord(none, free.id, "overview")).toBeNull();
    expect(await clientSessions(none, free.id)).toEqual([]);
  });
});
