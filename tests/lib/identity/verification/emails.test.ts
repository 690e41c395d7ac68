import { codeFor, tokenFor } from "@/lib/platform/access/tokens";
import { db } from "@/lib/platform/db/client";
import { findEmail } from "@/lib/platform/outbox/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture, makeSession } from "@/tests/support/factories";
import { SENDER, expectSound, queueAndCompose } from "@/tests/support/outbox";
import { systemScope } from "@/tests/support/scopes";

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
    "Please verify your email",
    "Verify email",
    [
      "Hello Amélie,",
      "You created an account at Maple Street Psychotherapy",
      "24 hours",
      "Thursday, December 10, 2026",
    ],
  ],
  [
    "fr",
    "Veuillez vérifier votre adresse courriel",
    "Vérifier mon courriel",
    ["Bonjour Amélie,", "Vous avez créé un compte chez", "24\u00a0heures", "Le jeudi 10 décembre 2026"],
  ],
] as const)("the verification email in %s", async (locale, subject, button, facts) => {
  const { account } = await booked({ verifiedAt: null });
  const drawn = await queueAndCompose(
    fixture.practice.id,
    { template: "verify", data: { accountId: account.id } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.subject).toBe(subject);
  const href = `http://localhost:3000/portal/maple/verify?token=${tokenFor("verify", drawn.id)}`;
  expect(drawn.html).toContain(`href="${href}"`);
  for (const fact of [...facts, button, href, account.emailRaw]) expect(drawn.text).toContain(fact);
  const code = codeFor("verify", drawn.id);
  const digits = drawn.text.indexOf(`${code.slice(0, 3)}\u00a0${code.slice(3)}`);
  expect(digits).toBeGreaterThan(0);
  expect(digits).toBeLessThan(drawn.text.indexOf(href));
  expect(JSON.stringify(await findEmail(systemScope(), drawn.id))).not.toContain(tokenFor("verify", drawn.id));
});

test.each([
  ["en", "You already have an account"],
  ["fr", "Vous avez déjà un compte"],
] as const)("the verification email in %s tells the owner of an address that has an account", async (locale, words) => {
  await makeAccount(fixture.practice, { email: `known-${locale}@mail.example` });
  const account = await makeAccount(fixture.practice, { email: `known-${locale}@mail.example`, verifiedAt: null });
  expect(
    (await queueAndCompose(fixture.practice.id, { template: "verify", data: { accountId: account.id } }, locale)).text,
  ).toContain(words);
});

test.each([
  ["en", "created an account for you"],
  ["fr", "vous a créé un compte"],
] as const)("the verification email in %s of an account that staff made", async (locale, words) => {
  const account = await makeAccount(fixture.practice, { verifiedAt: null, origin: "staff" });
  expect(
    (await queueAndCompose(fixture.practice.id, { template: "verify", data: { accountId: account.id } }, locale)).text,
  ).toContain(words);
});

test("nothing is drawn of what is no longer there", async () => {
  const account = await makeAccount(fixture.practice);
  await expect(
    queueAndCompose(fixture.practice.id, { template: "verify", data: { accountId: account.id } }, "en"),
  ).resolves.toEqual({
    id: expect.any(String),
  });
});
