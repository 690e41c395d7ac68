import assert from "node:assert/strict";
import { examine } from "./examine";
import { journey } from "./stage";
import { chooseTime, CONFIRMATION, fillAccount, reads, see, somebody } from "./steps";
import { words } from "./words";

const t = words.en;

journey(
  "Two browsers want one time: one has it, the other is given the nearest and keeps what was typed",
  async ({ house }, visit) => {
    const { page: first } = await visit();
    const { page: second } = await visit();
    await first.goto("/book/maple");
    await chooseTime(first, t, { weeks: 2 });
    await second.goto(first.url());
    const people = [somebody(), somebody()];
    const pages = [first, second];
    for (const [i, page] of pages.entries()) {
      await page.getByRole("link", { name: t.continue, exact: true }).first().click();
      await page.waitForURL(/create-account/);
      await fillAccount(page, t, people[i] ?? somebody());
    }
    await Promise.all(pages.map((page) => page.getByRole("button", { name: t.createAccount }).click()));
    const refused = (page: typeof first) => page.getByRole("alert").filter({ hasText: t.taken });
    await Promise.all(
      pages.map((page) => Promise.race([page.waitForURL(CONFIRMATION), refused(page).first().waitFor()])),
    );
    const won = pages.filter((page) => CONFIRMATION.test(page.url()));
    assert.equal(won.length, 1, "one has the time");

    const loser = pages.find((page) => !won.includes(page)) ?? second;
    const person = people[pages.indexOf(loser)] ?? somebody();
    await see(loser.getByText(t.pickAnother));
    const near = loser.getByRole("radio");
    assert.ok((await near.count()) > 1, "several times are near");
    assert.equal(await loser.getByLabel(t.firstName, { exact: true }).inputValue(), person.firstName);
    assert.equal(await loser.locator("#email").inputValue(), person.email);
    assert.notEqual(await loser.getByLabel(t.password, { exact: true }).inputValue(), "");
    assert.equal(await house.count(`portal_account where email = '${person.email}'`), 0);
    await examine(loser, "create account, time taken");
    await near.nth(1).check();
    await loser.getByRole("button", { name: t.createAccount }).click();
    await loser.waitForURL(CONFIRMATION);
  },
);

journey("Enter pressed five times books once; Back finds no second booking", async ({ house }, visit) => {
  const { page } = await visit();
  const person = somebody();
  const held = () =>
    house.count(`session s join portal_account a on a.id = s.account_id where a.email = '${person.email}'`);
  await page.goto("/book/maple");
  await chooseTime(page, t);
  await page.getByRole("link", { name: t.continue, exact: true }).first().click();
  await page.waitForURL(/create-account/);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await fillAccount(second, t, person);
  await fillAccount(page, t, person);
  for (let i = 0; i < 5; i++) await page.keyboard.press("Enter");
  await page.waitForURL(CONFIRMATION);
  await see(page.getByRole("heading", { level: 1, name: t.booked }));
  assert.equal(await held(), 1);
  await house.inbox.wait(person.email, t.bookedMail);

  const confirmation = page.url();
  await page.goBack();
  await see(page.getByRole("heading", { name: t.booked }));
  await second.getByRole("button", { name: t.createAccount }).click();
  await second.waitForURL(confirmation);
  await see(second.getByRole("heading", { name: t.booked }));
  assert.equal(await held(), 1);
  assert.equal(await house.count(`portal_account where email = '${person.email}'`), 1);
  await page.goto(confirmation);
  assert.ok((await reads(page.locator("h1"))).startsWith(t.booked));
  assert.equal(house.inbox.to(person.email).filter(({ subject }) => subject.includes(t.bookedMail)).length, 1);
});

journey("The same form sent from two tabs is one booking", async ({ house }, visit) => {
  const { page, context } = await visit({ script: false });
  const person = somebody();
  await page.goto("/book/maple");
  await chooseTime(page, t);
  await page.getByRole("link", { name: t.continue, exact: true }).first().click();
  await fillAccount(page, t, person);
  const form = await page
    .locator("main form")
    .evaluate((element) =>
      [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)] as const),
    );
  const headers = { origin: house.url };
  const send = () =>
    context.request.post(page.url(), { headers, multipart: Object.fromEntries(form), maxRedirects: 0 });
  const answers = await Promise.all([send(), send(), send()]);
  const led = new Set(answers.map((answer) => answer.headers().location));
  assert.equal(
    led.size,
    1,
    `every tab is led to the same session: ${[...led].join()} ${answers.map((answer) => answer.status()).join()}`,
  );
  assert.match([...led].join(), CONFIRMATION);
  assert.equal(
    await house.count(`session s join portal_account a on a.id = s.account_id where a.email = '${person.email}'`),
    1,
  );
  await house.inbox.wait(person.email, t.bookedMail);
  await house.inbox.wait(person.email, t.verifyMail);
  assert.equal(house.inbox.to(person.email).length, 2, "one confirmation, one verification");
});
