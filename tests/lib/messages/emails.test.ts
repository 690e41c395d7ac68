import { db, transaction } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { queueMessages } from "@/lib/messages/commands";
import { findMessage } from "@/lib/messages/queries";
import { drawMessage, type Drawn } from "@/lib/messages/registry";
import type { MessageData } from "@/lib/messages/schema";
import { tokenFor } from "@/lib/access/tokens";
import { useDatabase } from "../../support/database";
import {
  makeAccount,
  makeAssociation,
  makeClient,
  makeHouse,
  makeInvitation,
  makeSession,
} from "../../support/factories";
import { systemScope } from "../../support/scopes";

useDatabase();

let house: Awaited<ReturnType<typeof makeHouse>>;
beforeAll(async () => {
  house = await makeHouse({
    slug: "maple",
    address: "214-1850 Maple Street, Vancouver",
    phone: "604-555-0142",
    accent: "#F2B705",
  });
});
afterEach(() => db().session.deleteMany());

async function draw(message: MessageData, locale: Locale): Promise<Drawn & { id: string }> {
  const [id = ""] = await transaction((tx) =>
    queueMessages(tx, house.practice.id, [{ ...message, recipient: "x@mail.example", locale }]),
  );
  const drawn = await drawMessage(systemScope(), (await findMessage(systemScope(), id))!);
  return { ...drawn!, id };
}

async function booked(given: { verifiedAt?: Date | null; clientId?: string; firstName?: string } = {}) {
  const { clientId, ...person } = given;
  const account = await makeAccount(house.practice, person);
  const session = await makeSession(house.therapist, house.service, {
    accountId: account.id,
    origin: "portal",
    wallStart: "2026-12-10T14:00",
    unverifiedHold: given.verifiedAt === null,
    ...(clientId !== undefined && { clientId }),
  });
  return { account, session };
}

/** What every email owes: both forms, in the recipient's language, and nothing left unfilled. */
function expectSound({ subject, html, text }: Drawn, locale: Locale) {
  expect(html).toContain(`<html lang="${locale}"`);
  for (const form of [subject, html, text]) {
    expect(form).not.toMatch(/undefined|null|NaN|\[object|\{[a-z]+\}|emails\./i);
  }
  // A French sign stands after a no-break space.
  if (locale === "fr") expect(`${subject}\n${text}`).not.toMatch(/[^\s][!?;]\s| [!?;:]\s/);
  expect(text).toContain("604-555-0142");
  expect(html).not.toMatch(/<(script|img|iframe)/);
}

test.each([
  [
    "en",
    "You’re booked: Thursday 10 December, 14:00",
    [
      "Thursday 10 December 2026",
      "14:00 to 14:50",
      "Vancouver time (UTC−07:00)",
      "Nora Whitfield",
      "First session",
      "$140",
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
      "Heure de Vancouver (UTC−07:00)",
      "Nora Whitfield",
      "Première séance",
      "140\u00a0$",
      "En personne",
    ],
  ],
] as const)("the client's confirmation in %s", async (locale, subject, facts) => {
  const { session } = await booked();
  const drawn = await draw({ template: "booked_client", data: { sessionId: session.id } }, locale);
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

test("the confirmation of an unverified account tells of the second email", async () => {
  const { session } = await booked({ verifiedAt: null });
  expect((await draw({ template: "booked_client", data: { sessionId: session.id } }, "en")).text).toContain(
    "A second email asks you to verify",
  );
});

test.each([
  ["en", "unverified", "New online booking", "Unverified"],
  ["en", "unassociated", "New online booking", "Unassociated"],
  ["en", "from_portal", "New online booking", "From Portal"],
  ["fr", "unverified", "Nouvelle réservation en ligne", "Non vérifiée"],
  ["fr", "unassociated", "Nouvelle réservation en ligne", "Non associé"],
  ["fr", "from_portal", "Nouvelle réservation en ligne", "Depuis le portail"],
] as const)("the therapist's notice in %s: %s", async (locale, state, subject, label) => {
  const clientId = state === "from_portal" ? (await makeClient(house.practice)).id : undefined;
  const { session, account } = await booked({
    ...(state === "unverified" && { verifiedAt: null }),
    ...(clientId && { clientId }),
  });
  const drawn = await draw({ template: "booked_therapist", data: { sessionId: session.id } }, locale);
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  expect(drawn.text).toContain(label);
  expect(drawn.text).toContain(clientId ? "Théo Lindqvist" : "Amélie Okafor");
  expect(drawn.text).toContain(`http://localhost:3000/calendar?week=2026-12-07&session=${session.id}`);
  expect(drawn.text.includes("http://localhost:3000/clients/prospects")).toBe(!clientId);
  for (const secret of [account.phone, account.emailRaw]) expect(drawn.html).not.toContain(secret);
});

test.each([
  [
    "en",
    "Please verify your email",
    "Verify email",
    ["Hello Amélie,", "You created an account at Maple Street Psychotherapy", "24 hours", "Thursday 10 December 2026"],
  ],
  [
    "fr",
    "Veuillez vérifier votre adresse courriel",
    "Vérifier mon courriel",
    ["Bonjour Amélie,", "Vous avez créé un compte chez", "24\u00a0heures", "Le jeudi 10 décembre 2026"],
  ],
] as const)("the verification email in %s", async (locale, subject, button, facts) => {
  const { account } = await booked({ verifiedAt: null });
  const drawn = await draw({ template: "verify", data: { accountId: account.id } }, locale);
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  const href = `http://localhost:3000/portal/maple/verify?token=${tokenFor("verify", drawn.id)}`;
  expect(drawn.html).toContain(`href="${href}"`);
  for (const fact of [...facts, button, href, account.emailRaw]) expect(drawn.text).toContain(fact);
  expect(JSON.stringify(await findMessage(systemScope(), drawn.id))).not.toContain(tokenFor("verify", drawn.id));
});

test.each([
  ["en", "You already have an account"],
  ["fr", "Vous avez déjà un compte"],
] as const)("the verification email in %s tells the owner of an address that has an account", async (locale, words) => {
  await makeAccount(house.practice, { email: `known-${locale}@mail.example` });
  const account = await makeAccount(house.practice, { email: `known-${locale}@mail.example`, verifiedAt: null });
  expect((await draw({ template: "verify", data: { accountId: account.id } }, locale)).text).toContain(words);
});

test.each(["en", "fr"] as const)("the notice of a linked account in %s", async (locale) => {
  const account = await makeAccount(house.practice, { email: `rowan-${locale}@other.example` });
  const client = await makeClient(house.practice);
  await makeAssociation(account, client, house.owner);
  const drawn = await draw(
    { template: "account_linked", data: { accountId: account.id, clientId: client.id } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.html).toContain("Théo");
  expect(drawn.html).toContain("r•••@");
  expect(drawn.html).not.toContain("rowan");
});

test.each([
  ["en", "Choose a new password", ["Hello Amélie,", "30 minutes"]],
  ["fr", "Choisissez un nouveau mot de passe", ["Bonjour Amélie,", "30\u00a0minutes"]],
] as const)("the link to a new password in %s, to a client and to one of the staff", async (locale, subject, facts) => {
  const account = await makeAccount(house.practice);
  const client = await draw({ template: "reset", data: { accountId: account.id } }, locale);
  const staff = await draw({ template: "reset_staff", data: { staffId: house.owner.id } }, locale);
  for (const drawn of [client, staff]) {
    expectSound(drawn, locale);
    expect(drawn.subject).toBe(subject);
    expect(JSON.stringify(await findMessage(systemScope(), drawn.id))).not.toContain(tokenFor("reset", drawn.id));
  }
  for (const fact of [
    ...facts,
    `http://localhost:3000/portal/maple/password/reset?token=${tokenFor("reset", client.id)}`,
  ])
    expect(client.text).toContain(fact);
  expect(staff.text).toContain(`http://localhost:3000/password/reset?token=${tokenFor("reset", staff.id)}`);
});

test.each([
  ["en", "Everything of Maple Street Psychotherapy was exported", "Sunday 22 November 2026, 00:30, Vancouver time"],
  [
    "fr",
    "Tout ce qui concerne Maple Street Psychotherapy a été exporté",
    "dimanche 22 novembre 2026, 0\u00a0h\u00a030, heure de Vancouver",
  ],
] as const)("the notice of an export in %s, in the practice's time", async (locale, subject, when) => {
  const drawn = await draw(
    { template: "practice_exported", data: { staffId: house.owner.id, at: "2026-11-22T07:30:00Z" } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  for (const fact of ["Nora Whitfield", when, "http://localhost:3000/settings/staff"])
    expect(drawn.text).toContain(fact);
});

test.each([
  ["en", "gave you an account"],
  ["fr", "vous a ouvert un compte"],
] as const)("the verification email in %s of an account that staff made", async (locale, words) => {
  const account = await makeAccount(house.practice, { verifiedAt: null, origin: "staff" });
  expect((await draw({ template: "verify", data: { accountId: account.id } }, locale)).text).toContain(words);
});

test("row 15: a name is never a link, and never markup", async () => {
  const { session } = await booked({
    firstName: "evil.example <a href='https://evil.example'>x</a>",
    verifiedAt: null,
  });
  for (const template of ["booked_client", "booked_therapist"] as const) {
    const { html } = await draw({ template, data: { sessionId: session.id } }, "en");
    expect(html).not.toContain("evil.example");
    expect(html).not.toContain("<a href='");
  }
});

test("nothing is drawn of what is no longer there", async () => {
  const account = await makeAccount(house.practice);
  await expect(draw({ template: "verify", data: { accountId: account.id } }, "en")).resolves.toEqual({
    id: expect.any(String),
  });
});

test.each([
  ["en", "Maple Street Psychotherapy invites you to Anteroom", "therapist"],
  ["fr", "Maple Street Psychotherapy vous invite sur Anteroom", "thérapeute"],
] as const)("the invitation to the staff in %s", async (locale, subject, role) => {
  const { invitation } = await makeInvitation(house.practice, house.owner, {
    role: "therapist",
    firstName: "Élise https://evil.example",
  });
  const drawn = await draw({ template: "invite", data: { invitationId: invitation.id } }, locale);
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  for (const fact of [role, `http://localhost:3000/invitation?token=${tokenFor("invite", drawn.id)}`])
    expect(drawn.text).toContain(fact);
  expect(drawn.html).not.toContain('href="https://evil');
  expect(JSON.stringify(await findMessage(systemScope(), drawn.id))).not.toContain(tokenFor("invite", drawn.id));
  await db().invitation.update({ where: { id: invitation.id }, data: { revokedAt: new Date() } });
  expect(await drawMessage(systemScope(), (await findMessage(systemScope(), drawn.id))!)).toBeNull();
});
