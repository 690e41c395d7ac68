import assert from "node:assert/strict";
import { examineWidths } from "./examine";
import { linkIn } from "./inbox";
import { journey } from "./stage";
import { chooseTime, createAccount, fillAccount, plain, see, signIn, somebody } from "./steps";
import { words } from "./words";

for (const lang of ["en", "fr"] as const) {
  journey(`Booking, verifying and signing in without JavaScript, ${lang}`, async ({ house }, visit) => {
    const t = words[lang];
    const person = somebody();
    const { page, url } = await visit({ script: false });
    await page.goto(`/book/maple?lang=${lang}`);
    await see(page.getByRole("heading", { level: 1, name: t.titleNew }));
    const chosen = await chooseTime(page, t);
    await examineWidths(page, `book without script, ${lang}`);

    await page.getByRole("link", { name: t.continue, exact: true }).first().click();
    const before = [await house.count("portal_account"), await house.count("session")];
    await fillAccount(page, t, { ...person, email: "nobody@", phone: "1" }, "short");
    await page.getByRole("button", { name: t.createAccount }).click();
    await see(page.getByRole("alert").filter({ hasText: t.threeWrong }));
    assert.equal(await page.locator("#email").inputValue(), "nobody@");
    assert.equal(await page.locator("#firstName").inputValue(), person.firstName);
    assert.deepEqual([await house.count("portal_account"), await house.count("session")], before);

    await page.goto(`/book/maple?${new URL(page.url()).searchParams}`);
    await createAccount(page, t, person);
    await house.inbox.wait(person.email, t.verifyMail);
    await page.getByRole("button", { name: t.resend }).click();
    await see(page.getByText(t.resent));

    const booked = await house.inbox.wait(person.email, t.bookedMail);
    assert.ok(plain(booked.text).includes(chosen.zone), booked.text);
    await page.goto(linkIn(await house.inbox.wait(person.email, t.verifyMail, 2), "/verify"));
    await page.getByRole("button", { name: t.verifyEmail }).click();
    await see(page.getByText(t.verified));

    await page.getByRole("button", { name: t.signOut }).click();
    await page.goto("/portal/maple/sign-in");
    await signIn(page, t, person.email, "not the password");
    await see(page.getByText(t.wrongSignIn));
    await signIn(page, t, person.email);
    await page.waitForURL(`${url}/portal/maple/account`);
    await see(page.getByRole("heading", { level: 1, name: t.yourAccount }));
  });
}
