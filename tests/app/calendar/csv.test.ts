import { GET } from "@/app/(practice)/(staff)/calendar/sessions.csv/route";
import { newToken } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeClient, makePracticeFixture, makeSession, makeStaff, makeTherapist } from "@/tests/support/factories";
import { carry, freshBrowser } from "@/tests/support/request";

type Support = typeof import("@/tests/support/request");
jest.mock("next/headers", () => jest.requireActual<Support>("@/tests/support/request").nextHeaders());
jest.mock("next/navigation", () => jest.requireActual<Support>("@/tests/support/request").nextNavigation());

useDatabase();
beforeEach(() => freshBrowser());

const get = (query: string) => GET(new Request(`http://localhost:3000/calendar/sessions.csv?${query}`));
async function become(staffId: string) {
  const { token, hash } = newToken();
  await db().signIn.create({
    data: { hash, audience: "staff", staffId, version: 0, expiresAt: new Date(Date.now() + 60_000) },
  });
  carry("staff", token);
}

async function arrange() {
  const house = await makePracticeFixture();
  const { practice, therapist, service } = house;
  const client = await makeClient(practice, { firstName: "=Théo", lastName: "Lindqvist" });
  await makeSession(therapist, service, { clientId: client.id, wallStart: "2026-12-01T10:00" });
  await makeSession(therapist, service, { clientId: client.id, wallStart: "2026-12-02T10:00", status: "cancelled" });
  await makeSession(await makeTherapist(practice, { name: "Sam Okafor" }), service, {
    wallStart: "2026-12-03T23:30",
    minutes: 60,
    place: "video",
  });
  await makeSession(therapist, service, { wallStart: "2026-12-08T10:00" });
  return house;
}
const HEAD = "Date,Start,End,Time zone,Minutes,Therapist,Client,Service,Location,Status,Online booking";
const FIRST =
  "2026-12-01,10:00,10:50,America/Vancouver UTC−07:00,50,Nora Whitfield,'=Théo Lindqvist,First session,in person,Booked,";

it("hands out what the calendar shows of a week, at the practice's own times, and writes down who took it", async () => {
  const { owner, practice, therapist } = await arrange();
  await become(owner.id);
  const answer = await get("view=week&date=2026-12-02&therapist=all&lang=en");
  expect([
    answer.status,
    answer.headers.get("content-type"),
    answer.headers.get("content-disposition"),
    answer.headers.get("cache-control"),
  ]).toEqual([200, "text/csv; charset=utf-8", 'attachment; filename="sessions-2026-11-30-2026-12-06.csv"', "no-store"]);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(
    [
      HEAD,
      FIRST,
      FIRST.replace("12-01", "12-02").replace("Booked", "Cancelled"),
      "2026-12-03,23:30,00:30,America/Vancouver UTC−07:00,60,Sam Okafor,,First session,by video,Booked,",
      "",
    ].join("\r\n"),
  );
  expect(await (await get(`view=day&date=2026-12-02&cancelled=hide`)).text()).toBe(`${HEAD}\r\n`);
  expect((await (await get(`view=month&date=2026-12-02&therapist=${therapist.id}`)).text()).split("\r\n")).toHaveLength(
    5,
  );
  expect(
    (await db().auditEntry.findMany({ where: { practiceId: practice.id, action: "calendar.export" } }))[0],
  ).toMatchObject({ actor: `staff:${owner.id}`, data: { from: "2026-11-30", until: "2026-12-06", sessions: 3 } });
});

it("gives nothing to a stranger, and nothing of another practice", async () => {
  const { therapist } = await arrange();
  expect((await get("view=week&date=2026-12-02")).status).toBe(404);
  const { practice } = await makePracticeFixture();
  const other = await makeStaff(practice, { role: "admin" });
  await become(other.id);
  expect(await (await get(`view=week&date=2026-12-02&therapist=${therapist.id}`)).text()).toBe(`${HEAD}\r\n`);
});
