import { useDatabase } from "@/tests/support/database";
import { makeAccount, makeAssociation, makeClient, makePracticeFixture } from "@/tests/support/factories";
import { SENDER, expectSound, queueAndCompose } from "@/tests/support/outbox";

useDatabase();

let house: Awaited<ReturnType<typeof makePracticeFixture>>;
beforeAll(async () => {
  house = await makePracticeFixture(SENDER);
});

test.each(["en", "fr"] as const)("the notice of a linked account in %s", async (locale) => {
  const account = await makeAccount(house.practice, { email: `rowan-${locale}@other.example` });
  const client = await makeClient(house.practice);
  await makeAssociation(account, client, house.owner);
  const drawn = await queueAndCompose(
    house.practice.id,
    { template: "account_linked", data: { accountId: account.id, clientId: client.id } },
    locale,
  );
  expectSound(drawn, locale);
  expect(drawn.html).toContain("Théo");
  expect(drawn.html).toContain("r•••@");
  expect(drawn.html).not.toContain("rowan");
});
