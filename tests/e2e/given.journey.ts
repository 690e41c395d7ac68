import assert from "node:assert/strict";
import { owner, rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { linkIn } from "./inbox";
import { journey } from "./stage";
import { chooseTime, CONFIRMATION, NEW_PASSWORD, reads, see, signIn, somebody } from "./steps";
import { words } from "./words";

const says = {
  en: {
    edit: "Edit the Client Portal Settings",
    address: "Email address",
    password: "Password",
    suggest: "Suggest a password",
    save: "Save",
    own: "Choose your own password",
    given: /Password: (\S+)/,
    url: /Online Booking URL: (\S+)/,
    forgot: "Forgot Your Password?",
  },
  fr: {
    edit: "Modifier les paramètres du portail client",
    address: "Adresse courriel",
    password: "Mot de passe",
    suggest: "Proposer un mot de passe",
    save: "Enregistrer",
    own: "Choisissez votre propre mot de passe",
    given: /Mot de passe\s*: (\S+)/,
    url: /Adresse de réservation en ligne\s*: (\S+)/,
    forgot: "Mot de passe oublié",
  },
} as const;

// The other way in (A1 to A3): the practice has a client, and gives them what they sign in with.
for (const [lang, who, slug, width] of [
  ["en", owner, "maple", 1280],
  ["fr", rivageOwner, "rivage", 390],
] as const) {
  journey(
    `Staff give a client a password; the client chooses their own and books, and the calendar says From Portal, ${lang}`,
    async ({ house }, visit) => {
      const [t, s, person] = [words[lang], says[lang], somebody()];
      const staff = (await visit({ lang })).page;
      await staff.goto("/sign-in");
      await signIn(staff, t, who.email);
      await staff.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
      await staff.goto("/clients/new");
      const form = staff.locator("main");
      await form.locator("#firstName").fill(person.firstName);
      await form.locator("#lastName").fill(person.lastName);
      await form.getByRole("button", { name: s.save }).click();
      await staff.waitForURL(/\/clients\/[0-9a-f-]{36}/);

      await staff.goto(`${new URL(staff.url()).pathname}/account-details`);
      await staff.getByRole("link", { name: s.edit }).click();
      await form.getByLabel(s.address, { exact: true }).fill(person.email);
      await form.getByRole("button", { name: s.suggest }).click();
      await examine(staff, "client portal settings");
      await form.getByRole("button", { name: s.save }).click();
      const text = await form.locator("pre").innerText();
      await examine(staff, "what is given to the client");
      const [password, url] = [s.given.exec(text)?.[1] ?? "", s.url.exec(text)?.[1] ?? ""];
      assert.ok(text.includes(person.email) && text.includes(s.forgot), text);
      assert.equal(new URL(url).pathname, `/book/${slug}`);

      const { page } = await visit({ lang, width });
      await page.goto(url);
      await page.getByRole("banner").getByRole("link", { name: t.signIn }).click();
      await signIn(page, t, person.email, password);
      await see(page.getByRole("heading", { name: s.own }));
      await examine(page, "choose your own password");
      await page.getByLabel(t.newPassword, { exact: true }).fill(NEW_PASSWORD);
      await page.locator("main").getByRole("button", { name: s.save }).click();
      await page.waitForURL((there) => !there.pathname.includes("/password/"));
      await page.goto(`/book/${slug}`);
      await see(page.getByRole("heading", { level: 1, name: t.titleExisting }));
      const chosen = await chooseTime(page, t, { weeks: 2 });
      await page.getByRole("button", { name: t.bookNow }).locator("visible=true").first().click();
      await page.waitForURL(CONFIRMATION);

      // A password that staff gave proves no address: until it is verified, the session says so.
      const labelled = async (label: string) => {
        await staff.goto(`/calendar?view=list&date=${chosen.start.slice(0, 10)}`);
        const row = staff.locator("main li").filter({ hasText: person.lastName });
        assert.ok((await reads(row)).includes(label));
      };
      await labelled(t.unverified);
      await page.goto(linkIn(await house.inbox.wait(person.email, t.verifyMail), "/verify"));
      await page.getByRole("button", { name: t.verifyEmail }).click();
      await see(page.getByText(t.verified));
      await labelled(t.fromPortal);

      // The practice's password is over.
      const again = (await visit({ lang })).page;
      await again.goto(`/portal/${slug}/sign-in`);
      await signIn(again, t, person.email, password);
      await see(again.getByText(t.wrongSignIn));
    },
  );
}
