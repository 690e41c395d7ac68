import { findByPassword } from "@/lib/platform/access/passwords";
import { bookingLabel } from "@/lib/sessions/booking/rules";
import { db } from "@/lib/platform/db/client";
import { prospectsPage } from "@/lib/clients/prospects/queries";
import { existing, PASSWORD, personas, unassociated, unverified } from "@/prisma/seed/personas";
import { seedDemo } from "@/prisma/seed/seed";
import { practiceScope } from "@/tests/support/scopes";
import { useDatabase } from "@/tests/support/database";

useDatabase();

const now = new Date("2026-12-09T19:24:00Z");
const maple = () => db().practice.findUniqueOrThrow({ where: { slug: "maple" } });
const counts = async () =>
  Promise.all([
    db().practice.count(),
    db().staff.count(),
    db().client.count(),
    db().portalAccount.count(),
    db().session.count(),
    db().image.count(),
  ]);

beforeAll(async () => {
  await seedDemo(now);
});

test("two practices of the demo, one with a logo that is a small PNG", async () => {
  const practices = await db().practice.findMany({ orderBy: { slug: "asc" }, include: { logo: true, _count: true } });
  expect(practices.map(({ slug, zone, locale, demo }) => ({ slug, zone, locale, demo }))).toEqual([
    { slug: "maple", zone: "America/Vancouver", locale: "en", demo: true },
    { slug: "rivage", zone: "America/Toronto", locale: "fr", demo: true },
  ]);
  const [first, second] = practices;
  expect(second?.logo).toBeNull();
  const logo = Buffer.from(first?.logo?.bytes ?? []);
  expect([first?.logo?.type, logo.subarray(1, 4).toString(), logo.readUInt32BE(20)]).toEqual(["image/png", "PNG", 76]);
  expect(logo.length).toBeLessThanOrEqual(6000);
  expect(first?._count).toMatchObject({ staff: 3, therapists: 2, services: 8 });
  const photos = await db().therapist.findMany({ include: { photo: true } });
  expect(photos).toHaveLength(3);
  for (const { photo, bioEn, bioFr, lineEn, lineFr, languages } of photos) {
    const bytes = Buffer.from(photo?.bytes ?? []);
    expect([photo?.type, bytes.subarray(8, 12).toString()]).toEqual(["image/webp", "WEBP"]);
    expect(bytes.length).toBeLessThan(15_000);
    for (const text of [bioEn, bioFr, lineEn, lineFr]) expect(text).toMatch(/\.$/);
    expect(languages.length).toBeGreaterThan(1);
  }
  expect(first?._count.clients).toBeGreaterThanOrEqual(25);
  expect(second?._count).toMatchObject({ staff: 1, therapists: 1, clients: 5, accounts: 3 });
});

test("the calendar has a past and a future, and every label", async () => {
  const { id } = await maple();
  const sessions = await db().session.findMany({ where: { practiceId: id }, include: { account: true } });
  expect(sessions.filter(({ endsAt }) => endsAt <= now).length).toBeGreaterThan(40);
  expect(sessions.filter(({ startsAt }) => startsAt > now).length).toBeGreaterThan(35);
  expect(new Set(sessions.map(({ status }) => status))).toEqual(
    new Set(["booked", "attended", "late_cancelled", "no_show", "cancelled"]),
  );
  const labels = sessions.map(({ origin, clientId, account }) =>
    bookingLabel({ origin, clientId, verified: Boolean(account?.verifiedAt), closed: false }),
  );
  expect(new Set(labels)).toEqual(new Set([null, "unverified", "unassociated", "from_portal"]));
});

test("every persona signs in with the one password", async () => {
  const [staff, accounts] = [
    await db().staff.findMany(),
    await db().portalAccount.findMany({ include: { practice: true } }),
  ];
  for (const { email, audience, practice, firstName, lastName } of personas) {
    const candidates: { passwordHash: string }[] =
      audience === "staff"
        ? staff.filter((row) => row.email === email)
        : accounts.filter((row) => row.email === email && row.practice.slug === practice);
    expect(await findByPassword(candidates, PASSWORD)).toMatchObject({ email, firstName, lastName });
  }
  expect([...PASSWORD].length).toBeGreaterThanOrEqual(12);
});

test("the portal's personas stand where they should", async () => {
  const include = { sessions: true, grants: true };
  const find = (email: string) => db().portalAccount.findFirstOrThrow({ where: { email }, include });
  const first = await find(unverified.email);
  expect(first).toMatchObject({
    verifiedAt: null,
    grants: [],
    sessions: [{ status: "booked", unverifiedHold: true, clientId: null }],
  });
  const second = await find(unassociated.email);
  expect(second).toMatchObject({
    verifiedAt: expect.any(Date),
    grants: [],
    sessions: [{ status: "booked", unverifiedHold: false, clientId: null }],
  });
  const third = await find(existing.email);
  const upcoming = third.sessions.filter(({ startsAt }) => startsAt > now);
  expect(third).toMatchObject({ verifiedAt: expect.any(Date), grants: [{ endedAt: null }] });
  expect(third.sessions.length - upcoming.length).toBeGreaterThanOrEqual(2);
  expect(upcoming).toHaveLength(1);
  expect((await maple()).sessionCap).toBe(3);
});

test("a prospect in every state: verified or not, with a session to come or not, like somebody or not", async () => {
  const { rows: list } = await prospectsPage(practiceScope({ practiceId: (await maple()).id, now }), {
    q: "",
    show: "all",
    after: null,
    before: null,
  });
  const state = (email: string) => {
    const found = list.find((prospect) => prospect.email === email);
    return (
      found && [
        found.verifiedAt ? "verified" : "unverified",
        found.startsAt ? "session" : "none",
        found.match?.name ?? null,
      ]
    );
  };
  expect(list).toHaveLength(8);
  expect(state(unverified.email)).toEqual(["unverified", "session", "Dorothee Lamarche-Roy"]);
  expect(state(unassociated.email)).toEqual(["verified", "session", "Amelie Kerbrune"]);
  expect(state("rowan.ellery@mail.example")).toEqual(["unverified", "session", null]);
  expect(state("i.salehi@mail.example")).toEqual(["verified", "session", null]);
  expect(state("tess.v@mail.example")).toEqual(["verified", "none", "Vera Vandermeer"]);
  expect(state("hugo.lachance@mail.example")).toEqual(["unverified", "none", null]);
  expect(state("sobrien84@mail.example")).toEqual(["unverified", "none", "Siobhán O’Brien"]);
  expect(state("nour.ep@mail.example")).toEqual(["verified", "none", null]);
  expect(list.filter(({ match }) => match?.weak).map(({ email }) => email)).toEqual(["tess.v@mail.example"]);
});

test("no address and no telephone of the demo reaches anybody", async () => {
  const rows = [
    ...(await db().staff.findMany()),
    ...(await db().client.findMany()),
    ...(await db().portalAccount.findMany()),
    ...(await db().practice.findMany()),
  ];
  for (const row of rows) {
    if ("email" in row && row.email) expect(row.email).toMatch(/^[a-z0-9.-]+@[a-z]+\.example$/);
    if ("phone" in row && row.phone) expect(row.phone).toMatch(/555-01\d\d$/);
  }
});

test("written again, also by two at once, it changes nothing", async () => {
  const before = await counts();
  await Promise.all([seedDemo(new Date(now.getTime() + 86_400_000)), seedDemo(now)]);
  expect(await counts()).toEqual(before);
});
