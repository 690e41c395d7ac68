import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeGrant, makeClient, makePracticeFixture } from "@/tests/support/factories";
import { SENDER, expectSound, queueAndCompose } from "@/tests/support/outbox";

useDatabase();

let fixture: Awaited<ReturnType<typeof makePracticeFixture>>;
beforeAll(async () => {
  fixture = await makePracticeFixture(SENDER);
});

test.each(["en", "fr"] as const)("the notice of a linked account in %s", async (locale) => {
  const account = await makeAccount(fixture.practice, { email: `rowan-${locale}@other.example` });
  const client = await makeClient(fixture.practice);
  await makeGrant(account, client, fixture.owner);
  const drawn = await queueAndCompose(
    fixture.practice.id,
    { template: "account_linked", data: { accountId: account.id, clientId: client.id } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.html).toContain("Théo");
  expect(drawn.html).toContain("r•••@");
  expect(drawn.html).not.toContain("rowan");
});
