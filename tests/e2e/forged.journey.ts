import assert from "node:assert/strict";
import { request } from "node:http";
import { journey } from "./stage";
import { chooseTime, fillAccount, see, somebody } from "./steps";
import { words } from "./words";

const t = words.en;

journey(
  "Rows 7, 8: a form without our Origin does nothing; a forged Host shows in no email",
  async ({ house }, visit) => {
    const { page, forgive } = await visit({ script: false });
    forgive(/Missing `origin` header/);
    const person = somebody();
    await page.goto("/book/maple");
    await chooseTime(page, t);
    await page.getByRole("link", { name: t.continue, exact: true }).first().click();
    await fillAccount(page, t, person);
    const fields = await page
      .locator("main form")
      .evaluate((element) =>
        [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)] as const),
      );
    const address = new URL(page.url());
    const send = async (headers: Record<string, string>) => {
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      const form = new Response(body);
      const bytes = Buffer.from(await form.arrayBuffer());
      return post(
        address,
        { "content-type": form.headers.get("content-type") ?? "", "content-length": String(bytes.length), ...headers },
        bytes,
      );
    };
    const before = await house.count("portal_account");
    for (const origin of [
      {},
      { origin: "null" },
      { origin: "https://evil.example" },
      { origin: "https://evil.example", host: "evil.example" },
      { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    ] as Record<string, string>[]) {
      const status = await send(origin);
      assert.equal(status, origin.origin ? 403 : 200, JSON.stringify(origin));
      assert.equal(await house.count("portal_account"), before, JSON.stringify(origin));
    }
    // Our Origin with a Host of somebody else: a proxy may well do that. It is our form, and our address in its emails.
    const booked = await send({
      origin: house.url,
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "https",
      forwarded: "host=evil.example",
    });
    assert.equal(booked, 303);
    await page.getByRole("button", { name: t.createAccount }).click(); // the same form: the same booking
    await see(page.getByRole("heading", { level: 1, name: t.booked }));
    await house.inbox.wait(person.email, t.bookedMail);
    await house.inbox.wait(person.email, t.verifyMail);
    assert.equal(await house.count(`portal_account where email = '${person.email}'`), 1);
    for (const { text, html } of house.inbox.all()) {
      for (const [link] of `${text}\n${html}`.matchAll(/https?:\/\/[^\s"'<>)]+/g))
        assert.ok([house.url, MAPS].some((known) => link.startsWith(known)) || link.includes("www.w3.org"), link);
    }
  },
);

/** Where an address of the practice leads. */
const MAPS = "https://www.google.com/maps/search/";

/** By hand: no other client lets one forge a Host. */
function post(address: URL, headers: Record<string, string>, body: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    request(address, { method: "POST", headers }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    })
      .once("error", reject)
      .end(body);
  });
}
