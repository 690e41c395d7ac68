import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeClient, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { SENDER, expectSound, queueAndCompose } from "@/tests/support/outbox";

useDatabase();

let fixture: Awaited<ReturnType<typeof makePracticeFixture>>;
beforeAll(async () => {
  fixture = await makePracticeFixture(SENDER);
});
afterEach(() => db().session.deleteMany());

async function booked(given: { verifiedAt?: Date | null; clientId?: string; firstName?: string } = {}) {
  const { clientId, ...person } = given;
  const account = await makeAccount(fixture.practice, person);
  const session = await makeSession(fixture.therapist, fixture.service, {
    accountId: account.id,
    origin: "portal",
    wallStart: "2026-12-10T14:00",
    unverifiedHold: given.verifiedAt === null,
    ...(clientId !== undefined && { clientId }),
  });
  return { account, session };
}

test.each([
  [
    "en",
    "You’re booked: Thursday, December 10, 2:00 pm",
    [
      "Thursday, December 10, 2026",
      "2:00–2:50 pm",
      "Pacific time (Vancouver, UTC−7)",
      "Nora Whitfield",
      "First session",
      "$140, paid at the session",
      "until Wednesday, December 9, 2:00 pm. After that, the fee of $140 may be charged.",
      "In person, 214-1850 Maple Street",
      "call Maple Street Psychotherapy at 604-555-0142",
    ],
  ],
  [
    "fr",
    "C’est réservé\u00a0: le jeudi 10 décembre à 14\u00a0h",
    [
      "Le jeudi 10 décembre 2026",
      "De 14\u00a0h à 14\u00a0h\u00a050",
      "Heure du Pacifique (Vancouver, UTC−7)",
      "Nora Whitfield",
      "Première séance",
      "140\u00a0$, à payer à la séance",
      "jusqu’au mercredi 9 décembre à 14\u00a0h. Ensuite, le prix de la séance (140\u00a0$) peut vous être facturé.",
      "En personne",
    ],
  ],
] as const)("the client's confirmation in %s", async (locale, subject, facts) => {
  const { session } = await booked();
  const drawn = await queueAndCompose(
    fixture.practice.id,
    { template: "booked_client", data: { sessionId: session.id } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  for (const fact of [...facts, "Amélie", `http://localhost:3000/portal/maple/sessions/${session.id}`])
    expect(drawn.text).toContain(fact);
  expect(drawn.text).not.toMatch(/verif|vérif/i);
  const file = drawn.attachments?.[0]?.content.replaceAll("\r\n ", "");
  expect(file).toContain("DTSTART:20261210T210000Z");
  expect(file).toContain(
    locale === "en" ? "SUMMARY:Session with Nora Whitfield" : "SUMMARY:Séance avec Nora Whitfield",
  );
});

test("numbers dial and addresses open a map, and the plain text has them without their links", async () => {
  const { session } = await booked();
  const { html, text } = await queueAndCompose(
    fixture.practice.id,
    { template: "booked_client", data: { sessionId: session.id } },
    "en",
  );
  expect(html).toContain('href="tel:6045550142"');
  expect(html).toMatch(/href="https:\/\/www\.google\.com\/maps\/search\//);
  expect(text).not.toMatch(/tel:|google/);
});

test("a session by phone names the number that is called", async () => {
  const { session, account } = await booked();
  await db().session.update({ where: { id: session.id }, data: { place: "phone" } });
  const { text } = await queueAndCompose(
    fixture.practice.id,
    { template: "booked_client", data: { sessionId: session.id } },
    "en",
  );
  expect(text).toContain(`Nora Whitfield calls you at ${account.phone}`);
});

test("a client who wants it discreet gets a calendar file that names nobody", async () => {
  const { session, account } = await booked();
  await db().portalAccount.update({ where: { id: account.id }, data: { discreetCalendar: true } });
  const [file] =
    (await queueAndCompose(fixture.practice.id, { template: "booked_client", data: { sessionId: session.id } }, "en"))
      .attachments ?? [];
  expect(file?.content).toContain("SUMMARY:Appointment");
  expect(file?.content).not.toContain("Whitfield");
});

test("a note with the booking is in the therapist's email, and in no calendar file", async () => {
  const { session } = await booked();
  await db().session.update({ where: { id: session.id }, data: { bookingNote: "I use a wheelchair." } });
  const about = { template: "booked_therapist", data: { sessionId: session.id } };
  const drawn = await queueAndCompose(fixture.practice.id, about, "en");
  expect(drawn.text).toContain("I use a wheelchair.");
  expect(drawn.attachments?.[0]?.content).not.toContain("wheelchair");
});

test("the confirmation of an unverified account tells of the second email", async () => {
  const { session } = await booked({ verifiedAt: null });
  expect(
    (await queueAndCompose(fixture.practice.id, { template: "booked_client", data: { sessionId: session.id } }, "en"))
      .text,
  ).toContain("second email to verify");
});

test.each([
  ["en", "unverified", "New online booking", "Unverified"],
  ["en", "unassociated", "New online booking", "Unassociated"],
  ["en", "from_portal", "New online booking", "From Portal"],
  ["fr", "unverified", "Nouvelle réservation en ligne", "Non vérifiée"],
  ["fr", "unassociated", "Nouvelle réservation en ligne", "Non associé"],
  ["fr", "from_portal", "Nouvelle réservation en ligne", "Depuis le portail"],
] as const)("the therapist's notice in %s: %s", async (locale, state, subject, label) => {
  const clientId = state === "from_portal" ? (await makeClient(fixture.practice)).id : undefined;
  const { session, account } = await booked({
    ...(state === "unverified" && { verifiedAt: null }),
    ...(clientId && { clientId }),
  });
  const drawn = await queueAndCompose(
    fixture.practice.id,
    { template: "booked_therapist", data: { sessionId: session.id } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  expect(drawn.text).toContain(label);
  expect(drawn.text).toContain(clientId ? "Théo Lindqvist" : "Amélie Okafor");
  expect(drawn.text).toContain(`http://localhost:3000/calendar?week=2026-12-07&session=${session.id}`);
  expect(drawn.text.includes("http://localhost:3000/clients/prospects")).toBe(!clientId);
  for (const secret of [account.phone, account.emailRaw]) expect(drawn.html).not.toContain(secret);
});

test("row 15: a name is never a link, and never markup", async () => {
  const { session } = await booked({
    firstName: "evil.example <a href='https://evil.example'>x</a>",
    verifiedAt: null,
  });
  for (const template of ["booked_client", "booked_therapist"] as const) {
    const { html } = await queueAndCompose(fixture.practice.id, { template, data: { sessionId: session.id } }, "en");
    expect(html).not.toContain("evil.example");
    expect(html).not.toContain("<a href='");
  }
});
