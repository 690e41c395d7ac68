import { db } from "@/lib/platform/db/client";
import { savePreferences } from "@/lib/accounts/preferences/commands";
import { preferencesInput } from "@/lib/accounts/preferences/schema";
import { ownSession, pastSessions, sessionsToCome } from "@/lib/sessions/sessions/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { queueAndCompose } from "@/tests/support/outbox";
import { portalScope } from "@/tests/support/scopes";
import { tables } from "@/tests/support/tables";

useDatabase();

async function arrange(zone: string | null = "America/Toronto") {
  const fixture = await makePracticeFixture();
  const account = await makeAccount(fixture.practice, { zone });
  const client = await makeClient(fixture.practice);
  await makeGrant(account, client, fixture.owner);
  const scope = portalScope({
    practiceId: fixture.practice.id,
    accountId: account.id,
    clientId: client.id,
    zone,
    now: new Date("2026-12-01T00:00:00Z"),
  });
  const book = (place: "video" | "in_person", wallStart: string) =>
    makeSession(fixture.therapist, fixture.service, {
      place,
      wallStart,
      accountId: account.id,
      clientId: client.id,
      origin: "portal",
    });
  return { fixture, account, client, scope, book };
}

it("keeps the language and the zone; the record's language follows where it was the same", async () => {
  const { account, client, scope } = await arrange(null);
  const input = preferencesInput.parse({ practice: "maple", language: "fr", zone: "Europe/Paris" });
  expect(await savePreferences(scope, input)).toEqual({ ok: true, data: { language: input.language } });
  expect(await db().portalAccount.findUnique({ where: { id: account.id } })).toMatchObject({
    locale: "fr",
    zone: "Europe/Paris",
  });
  expect(await db().client.findUnique({ where: { id: client.id } })).toMatchObject({ locale: "fr" });
  expect(await db().auditEntry.findFirst({ where: { subject: `account:${account.id}` } })).toMatchObject({
    action: "preferences.save",
    data: { was: { language: "en", zone: "", discreet: false } },
  });
  const before = await tables();
  await savePreferences(scope, input);
  expect(await tables()).toEqual(before);
  await db().client.update({ where: { id: client.id }, data: { locale: "en" } });
  await savePreferences(scope, { ...input, language: "en" });
  await savePreferences(scope, { ...input, language: "fr" });
  expect(await db().client.findUnique({ where: { id: client.id } })).toMatchObject({ locale: "fr" });
});

it.each(["Mars/Olympus", "america/toronto", "EST5EDT\0", "../UTC"])("knows no zone %j", (zone) => {
  expect(preferencesInput.safeParse({ practice: "maple", language: "en", zone }).success).toBe(false);
});

it("shows a session by video on the client's clock, one in person on the practice's", async () => {
  const { scope, book } = await arrange();
  const [video, person] = [await book("video", "2026-12-10T14:00"), await book("in_person", "2026-12-11T14:00")];
  expect(await ownSession(scope, video.id)).toMatchObject({ zone: "America/Toronto", home: "America/Vancouver" });
  expect(await ownSession(scope, person.id)).toMatchObject({ zone: "America/Vancouver", home: "America/Vancouver" });
  expect(await ownSession({ ...scope, zone: null }, video.id)).toMatchObject({ zone: "America/Vancouver" });
  expect((await sessionsToCome(scope))[0]).toMatchObject({ id: video.id });
});

it("pages the history without a gap or a repetition, also where sessions begin at one time", async () => {
  const { scope: before, book, fixture, account } = await arrange();
  const scope = { ...before, now: new Date("2027-01-01T00:00:00Z") };
  for (let day = 10; day < 17; day++) await book("video", `2026-12-${day}T10:00`);
  const again = { wallStart: "2026-12-12T10:00", accountId: account.id, status: "cancelled" as const };
  for (let i = 0; i < 3; i++) await makeSession(fixture.therapist, fixture.service, again);
  const seen: string[] = [];
  for (let after: Parameters<typeof pastSessions>[2] = null, more = true; more;) {
    const page = await pastSessions(scope, 3, after);
    seen.push(...page.sessions.map(({ id }) => id));
    const last = page.sessions.at(-1)!;
    [after, more] = [{ start: last.startsAt, id: last.id }, page.more];
  }
  const all = await pastSessions(scope, 99);
  expect(seen).toEqual(all.sessions.map(({ id }) => id));
  expect(new Set(seen).size).toBe(10);
});

it.each([
  [
    "en",
    [
      "Thursday, December 10, 2026",
      "4:00–4:50 pm",
      "Eastern time (UTC−5)",
      "Pacific time (Vancouver, UTC−7): Thursday, December 10, 2026, 2:00–2:50 pm",
    ],
    "4:00 pm",
  ],
  [
    "fr",
    [
      "De 16\u00a0h à 16\u00a0h\u00a050",
      "Heure de l’Est (UTC−5)",
      "Heure du Pacifique (Vancouver, UTC−7)\u00a0: le jeudi 10 décembre 2026, de 14\u00a0h à 14\u00a0h\u00a050",
    ],
    "16\u00a0h",
  ],
] as const)(
  "writes both clocks in the client's email in %s, and the practice's alone in the therapist's",
  async (locale, facts, time) => {
    const { fixture, book } = await arrange();
    const session = await book("video", "2026-12-10T14:00");
    const draw = (template: string, more = {}) =>
      queueAndCompose(fixture.practice.id, { template, data: { sessionId: session.id, ...more } }, locale);
    const client = await draw("booked_client");
    for (const fact of facts) expect(client.text).toContain(fact);
    expect(client.subject).toContain(time);
    for (const ended of ["cancelled_client", "declined_client"]) {
      const email = await draw(ended, { sequence: 0 });
      for (const fact of facts) expect(email.text).toContain(fact);
      expect(email.subject).toContain(time);
    }
    expect((await draw("booked_therapist")).text).not.toContain("Toronto");
  },
);
