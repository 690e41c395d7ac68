import assert from "node:assert/strict";
import { existing } from "@/prisma/seed/personas";
import { examine, examineWidths } from "./examine";
import { journey } from "./stage";
import { see } from "./steps";
import { words } from "./words";

const says = {
  en: {
    offer: "Email me a code instead",
    send: "Email me a code",
    sent: "Check your email",
    code: "Six-digit code from the email",
    wrong: "This code isn’t right",
  },
  fr: {
    offer: "Recevoir plutôt un code par courriel",
    send: "Recevoir un code",
    sent: "Consultez vos courriels",
    code: "Code à six chiffres du courriel",
    wrong: "Ce code n’est pas le bon",
  },
} as const;

/** The email is in the language of the account. */
const MAIL = "Your code to sign in";

for (const [lang, script, width] of [
  ["en", true, 1280],
  ["fr", false, 390],
] as const) {
  journey(`A client signs in with an emailed code, ${lang}`, async ({ house }, visit) => {
    const [t, s] = [words[lang], says[lang]];
    const look = script ? examine : examineWidths; // axe needs scripts
    const before = house.inbox.to(existing.email).filter(({ subject }) => subject === MAIL).length;
    const { page } = await visit({ script, width });
    await page.goto(`/portal/maple/sign-in?lang=${lang}`);
    await page.getByRole("link", { name: s.offer }).click();
    await page.locator("#email").fill(existing.email);
    await look(page, "ask for a code");
    await page.getByRole("button", { name: s.send }).click();
    await see(page.getByRole("heading", { name: s.sent }));
    await look(page, "enter the code");
    assert.equal(await page.getByLabel(s.code).getAttribute("autocomplete"), "one-time-code");
    const { text, html } = await house.inbox.wait(existing.email, MAIL, before + 1);
    assert.ok(!/href="[^"]*sign-in/.test(html), "no link that signs in");
    const code = /\b(\d{3})\u00a0(\d{3})\b/.exec(text)?.slice(1).join(" ") ?? "";
    await page.getByLabel(s.code).fill(code === "000 000" ? "111 111" : "000 000");
    await page.getByRole("button", { name: t.signIn, exact: true }).click();
    await see(page.getByText(s.wrong).first());
    await page.getByLabel(s.code).fill(code);
    await page.getByRole("button", { name: t.signIn, exact: true }).click();
    await page.waitForURL("**/portal/maple/account**");
  });
}
