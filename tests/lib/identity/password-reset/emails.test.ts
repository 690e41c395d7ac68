import { tokenFor } from "@/lib/platform/access/tokens";
import { findEmail } from "@/lib/platform/outbox/queries";
import { useDatabase } from "@/tests/support/database";
import { makeAccount, makePracticeFixture } from "@/tests/support/factories";
import { SENDER, expectSound, queueAndCompose } from "@/tests/support/outbox";
import { systemScope } from "@/tests/support/scopes";

useDatabase();

let fixture: Awaited<ReturnType<typeof makePracticeFixture>>;
beforeAll(async () => {
  fixture = await makePracticeFixture(SENDER);
});

test.each([
  ["en", "Choose a new password", ["Hello Amélie,", "30 minutes"]],
  ["fr", "Choisissez un nouveau mot de passe", ["Bonjour Amélie,", "30\u00a0minutes"]],
] as const)("the link to a new password in %s, to a client and to one of the staff", async (locale, subject, facts) => {
  const account = await makeAccount(fixture.practice);
  const client = await queueAndCompose(
    fixture.practice.id,
    { template: "reset", data: { accountId: account.id } },
    locale,
  );
  const staff = await queueAndCompose(
    fixture.practice.id,
    { template: "reset_staff", data: { staffId: fixture.owner.id } },
    locale,
  );
  for (const drawn of [client, staff]) {
    expectSound(drawn, locale);
    expect(drawn.subject).toBe(subject);
    expect(JSON.stringify(await findEmail(systemScope(), drawn.id))).not.toContain(tokenFor("reset", drawn.id));
  }
  for (const fact of [
    ...facts,
    `http://localhost:3000/portal/maple/password/reset?token=${tokenFor("reset", client.id)}`,
  ])
    expect(client.text).toContain(fact);
  expect(staff.text).toContain(`http://localhost:3000/password/reset?token=${tokenFor("reset", staff.id)}`);
});
