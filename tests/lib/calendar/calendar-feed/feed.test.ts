import { GET } from "@/app/api/calendar/[file]/route";
import { db } from "@/lib/platform/db/client";
import * as commands from "@/lib/calendar/calendar-feed/commands";
import { sessionCalendar } from "@/lib/platform/calendar-file/session";
import { feedWindow, isFresh } from "@/lib/calendar/calendar-feed/rules";
import { useDatabase } from "@/tests/support/database";
import {
  makeClient,
  makePracticeFixture,
  makeService,
  makeSession,
  makeStaff,
  makeTherapist,
} from "@/tests/support/factories";
import { practiceScope } from "@/tests/support/scopes";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

useDatabase();

/** Ten days ahead, so that it is in every window; 10:00 in Vancouver. */
const soon = (days: number) => `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T10:00`;

async function arrange() {
  const fixture = await makePracticeFixture({ name: "Maple Street Psychotherapy", address: "1850 Maple Street" });
  const { practice, therapist, service, owner } = fixture;
  const client = await makeClient(practice, { firstName: "Théo", lastName: "Lindqvist" });
  const session = await makeSession(therapist, service, { clientId: client.id, wallStart: soon(10) });
  const scope = practiceScope({ practiceId: practice.id, staffId: owner.id, therapistId: therapist.id });
  return { ...fixture, client, session, scope };
}

async function make(scope: Parameters<typeof commands.makeFeed>[0], input: Parameters<typeof commands.makeFeed>[1]) {
  const answer = await commands.makeFeed(scope, input, new Date());
  if (!answer.ok) throw new Error(answer.error);
  return answer.data.secret;
}

const fetchFeed = (secret: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/api/calendar/${secret}.ics`, { headers }), {
    params: Promise.resolve({ file: `${secret}.ics` }),
  });
const text = async (secret: string) => (await (await fetchFeed(secret)).text()).replaceAll("\r\n ", "");

test("holds the sessions by initials, each with the UID of its own file, and never a name", async () => {
  const { scope, session } = await arrange();
  const secret = await make(scope, { shows: "initials", whose: null });
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect((await db().calendarFeed.findUniqueOrThrow({ where: { staffId: scope.staffId } })).hash).not.toContain(secret);
  const answer = await fetchFeed(secret);
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    200,
    "text/calendar; charset=utf-8",
    "private, no-cache",
  ]);
  const file = await text(secret);
  expect(file).toContain(`UID:${session.id}@anteroom\r\nSEQUENCE:0\r\n`);
  expect(file).toContain(`DTSTART:${session.startsAt.toISOString().replace(/[-:]|\.\d{3}/g, "")}\r\n`);
  expect(file).toContain(
    "SUMMARY:Session\\, TL · Nora Whitfield\r\nLOCATION:Maple Street Psychotherapy\\, 1850 Maple Street",
  );
  expect(file).not.toMatch(/Théo|Lindqvist|BEGIN:VTIMEZONE/);
});

test("says no more than busy where that was chosen", async () => {
  const { scope, therapist } = await arrange();
  const file = await text(await make(scope, { shows: "busy", whose: therapist.id }));
  expect(file).toContain("SUMMARY:Busy\r\nURL:");
  expect(file).not.toMatch(/, TL|LOCATION|DESCRIPTION/);
});

test("leaves out a cancelled session, which programs then delete, and what lies outside the window", async () => {
  const { scope, session, therapist, service } = await arrange();
  await makeSession(therapist, service, { wallStart: soon(-95) });
  await makeSession(therapist, service, { wallStart: soon(380) });
  const past = await makeSession(therapist, service, { wallStart: soon(-80) });
  const secret = await make(scope, { shows: "busy", whose: null });
  const seen = await fetchFeed(secret);
  for (const status of ["cancelled", "late_cancelled", "declined", "expired"] as const) {
    await db().session.update({
      where: { id: session.id },
      data: { status, sequence: { increment: 1 }, changedAt: new Date(Date.now() + 2000) },
    });
    expect((await text(secret)).match(/UID:.*/g)).toEqual([`UID:${past.id}@anteroom`]);
  }
  expect((await fetchFeed(secret, { "if-none-match": seen.headers.get("etag")! })).status).toBe(200);
});

test("has no CLASS, for Google hides the title of a subscription's private events; a session's own file has it", async () => {
  const { scope, session, therapist } = await arrange();
  expect(await text(await make(scope, { shows: "initials", whose: null }))).not.toContain("CLASS:");
  const facts = { ...session, therapist, practice: { name: "" }, location: { name: "", address: "", note: "" } };
  expect(sessionCalendar("en", facts, "https://example.com/s")).toContain("CLASS:PRIVATE");
});

test("answers 304 to who has it as it is, by tag or by date, and 200 once something has changed", async () => {
  const { scope, session } = await arrange();
  const secret = await make(scope, { shows: "busy", whose: null });
  const first = await fetchFeed(secret);
  const [tag, since] = [first.headers.get("etag")!, first.headers.get("last-modified")!];
  expect((await fetchFeed(secret, { "if-none-match": tag })).status).toBe(304);
  expect((await fetchFeed(secret, { "if-modified-since": since })).status).toBe(304);
  await db().session.update({
    where: { id: session.id },
    data: { sequence: 1, changedAt: new Date(Date.now() + 2000) },
  });
  expect((await fetchFeed(secret, { "if-none-match": tag, "if-modified-since": since })).status).toBe(200);
  expect((await db().calendarFeed.findUniqueOrThrow({ where: { staffId: scope.staffId } })).fetchedAt).not.toBeNull();
});

test("a new address voids the old one; revoked, or its owner disabled, there is nothing at once", async () => {
  const { scope, owner, practice } = await arrange();
  const old = await make(scope, { shows: "busy", whose: null });
  const secret = await make(scope, { shows: "initials", whose: null });
  expect([(await fetchFeed(old)).status, (await fetchFeed(secret)).status]).toEqual([404, 200]);
  expect(await commands.changeFeed(scope, { shows: "busy", whose: null }, new Date())).toEqual({ ok: true });
  expect(await text(secret)).toContain("SUMMARY:Busy");
  await db().staff.update({ where: { id: owner.id }, data: { disabledAt: new Date() } });
  expect((await fetchFeed(secret)).status).toBe(404);
  await db().staff.update({ where: { id: owner.id }, data: { disabledAt: null } });
  expect(await commands.revokeFeed(scope)).toEqual({ ok: true });
  expect([(await fetchFeed(secret)).status, await commands.revokeFeed(scope)]).toEqual([
    404,
    { ok: false, error: "not_found" },
  ]);
  expect((await fetchFeed("short")).status).toBe(404);
  const said = await db().auditEntry.findMany({
    where: { practiceId: practice.id },
    orderBy: { id: "asc" },
    select: { action: true },
  });
  expect(said.map(({ action }) => action)).toEqual(["feed.make", "feed.make", "feed.change", "feed.revoke"]);
});

test("a therapist follows themselves only, also one who was demoted after choosing everybody", async () => {
  const { scope, practice, owner, therapist } = await arrange();
  const staff = await makeStaff(practice, { role: "therapist" });
  const other = await makeTherapist(practice, { staffId: staff.id, name: "Ada Okoro" });
  const theirs = await makeSession(other, await makeService(practice, [other]), { wallStart: soon(11) });
  const own = practiceScope({ practiceId: practice.id, staffId: staff.id, role: "therapist", therapistId: other.id });
  const refused = { ok: false, error: "not_found" };
  expect(await commands.makeFeed(own, { shows: "busy", whose: null }, new Date())).toEqual(refused);
  expect(await commands.makeFeed(own, { shows: "busy", whose: therapist.id }, new Date())).toEqual(refused);
  expect((await text(await make(own, { shows: "busy", whose: other.id }))).match(/UID:.*/g)).toEqual([
    `UID:${theirs.id}@anteroom`,
  ]);
  const everybody = await make(scope, { shows: "busy", whose: null });
  expect((await text(everybody)).match(/UID:/g)).toHaveLength(2);
  await db().staff.update({ where: { id: owner.id }, data: { role: "therapist" } });
  expect((await text(everybody)).match(/UID:/g)).toHaveLength(1);
});

test("is answered 120 times an hour", async () => {
  const { scope } = await arrange();
  const secret = await make(scope, { shows: "busy", whose: null });
  await db().rateLimit.create({
    data: { key: `feed:${scope.staffId}`, count: 119, resetsAt: new Date(Date.now() + 1_000_000) },
  });
  expect([(await fetchFeed(secret)).status, (await fetchFeed(secret)).status]).toEqual([200, 429]);
});

test("the window is whole local days, also where the clocks change", () => {
  const { from, today, until } = feedWindow("America/Toronto", Date.parse("2026-11-01T17:00:00Z"));
  expect([from, today, until].map((at) => new Date(at).toISOString())).toEqual([
    "2026-08-03T04:00:00.000Z",
    "2026-11-01T04:00:00.000Z",
    "2027-11-03T04:00:00.000Z",
  ]);
});

test.each([
  [{ match: '"a"', since: null }, true],
  [{ match: 'W/"a", "b"', since: null }, true],
  [{ match: '"b"', since: "Sun, 01 Nov 2099 00:00:00 GMT" }, false],
  [{ match: null, since: "Sun, 01 Nov 2026 00:00:00 GMT" }, true],
  [{ match: null, since: "Sat, 31 Oct 2026 23:59:59 GMT" }, false],
  [{ match: null, since: "yesterday" }, false],
  [{ match: null, since: null }, false],
])("%j is fresh: %s", (asked, fresh) =>
  expect(isFresh(asked, { tag: '"a"', changed: new Date("2026-11-01T00:00:00.400Z") })).toBe(fresh),
);
