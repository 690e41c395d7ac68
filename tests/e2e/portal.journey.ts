import assert from "node:assert/strict";
import { PASSWORD } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { linkIn } from "./inbox";
import { journey } from "./stage";
import { chooseTime, createAccount, NEW_PASSWORD, plain, see, signIn, somebody } from "./steps";
import { words } from "./words";

/** The digits of an email, as they are read. */
const digitsIn = (text: string) => /\b(\d{3})\u00a0(\d{3})\b/.exec(text)?.slice(1).join(" ") ?? "";

const says = {
  en: {
    verifyCode: "Six-digit code from the email",
    verify: "Verify",
    changeEmail: "Change email",
    newEmail: "New email",
    yourPassword: "Your password",
    sendLink: "Send the link",
    code: "Six-digit code from the email",
    confirm: "Confirm",
    changed: "Your email address has been changed.",
    confirmMail: "Confirm your new email address",
    toldMail: "Your email address was changed",
    undoTitle: "This wasn’t you?",
    passwordChanged: "Your password has been changed.",
    devices: "Where you’re signed in",
    signOutDevice: "Sign out all other devices",
    signedOut: "Signed out.",
    saved: "Saved.",
  },
  fr: {
    close: "Fermer mon compte",
    keep: "Les garder",
    cancel: "Les annuler",
    yourPassword: "Votre mot de passe",
    closed: "Votre compte est fermé",
    closedMail: "Votre compte est fermé",
    about: "Vos renseignements",
    phone: "Téléphone cellulaire",
    saved: "C’est enregistré.",
    zone: "Fuseau horaire",
    cancelledMail: "Votre séance est annulée",
  },
} as const;

journey(
  "Digits verify and change the address; another device is signed out; the old address takes the account back",
  async ({ house }, visit) => {
    const t = words.en;
    const s = says.en;
    const person = somebody();
    const { page } = await visit();
    await page.goto("/book/maple");
    await chooseTime(page, t);
    await createAccount(page, t, person);
    await page.getByLabel(s.verifyCode).fill(digitsIn((await house.inbox.wait(person.email, t.verifyMail)).text));
    await page.getByRole("button", { name: s.verify, exact: true }).click();
    await see(page.getByText(t.verified));
    await examine(page, "your account, with a session");

    const { page: other } = await visit();
    await other.goto("/portal/maple/sessions");
    await other.waitForURL(/back=/);
    await signIn(other, t, person.email);
    await other.waitForURL(/\/portal\/maple\/sessions$/); // back to where one was
    await page.goto("/portal/maple/devices");
    await examine(page, "devices");
    await page.getByRole("button", { name: s.signOutDevice }).click();
    await see(page.getByText(s.signedOut));
    await other.reload();
    await other.waitForURL(/sign-in/);

    const moved = `moved.${person.email}`;
    await page.goto("/portal/maple/change-email");
    await page.getByLabel(s.newEmail, { exact: true }).fill(moved);
    await page.getByLabel(s.yourPassword, { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: s.sendLink }).click();
    await see(page.getByLabel(s.code));
    await examine(page, "change email, waiting");
    await page.getByLabel(s.code).fill(digitsIn((await house.inbox.wait(moved, s.confirmMail)).text));
    await page.getByRole("button", { name: s.confirm }).click();
    await see(page.getByText(s.changed));

    await other.goto(linkIn(await house.inbox.wait(person.email, s.toldMail), "/undo"));
    await see(other.getByRole("heading", { level: 1, name: s.undoTitle }));
    await other.getByLabel(t.newPassword, { exact: true }).fill(NEW_PASSWORD);
    await other.getByRole("button", { name: t.save }).click();
    await see(other.getByText(s.passwordChanged));
    await see(other.getByText(person.email));
    await page.goto("/portal/maple/account");
    await page.waitForURL(/sign-in/);
  },
);

journey(
  "A client changes what is about them and closes their account, in French, on a phone, without JavaScript",
  async ({ house }, visit) => {
    const t = words.fr;
    const s = says.fr;
    const person = somebody();
    const { page } = await visit({ lang: "fr", width: 390, script: false });
    await page.goto("/book/maple?lang=fr");
    await chooseTime(page, t);
    await page.goto(`/portal/maple/create-account?${new URL(page.url()).searchParams}`);
    for (const [label, value] of [
      [t.firstName, person.firstName],
      [t.lastName, person.lastName],
      [t.email, person.email],
      [t.phone, person.phone],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel(t.password, { exact: true }).fill(PASSWORD);
    await page.locator("#privacy").check();
    await page.getByRole("button", { name: t.createAccount }).click();
    await page.waitForURL(/\/sessions\//);

    await page.goto("/portal/maple/profile");
    await page.getByLabel(s.phone).fill("438-555-0100");
    await page.getByRole("button", { name: t.save }).click();
    await see(page.getByText(s.saved));
    await see(page.getByText("438-555-0100"));
    await page.goto("/portal/maple/preferences");
    await page.getByLabel(s.zone).selectOption("America/Toronto");
    await page.getByRole("button", { name: t.save }).click();
    await see(page.getByText(s.saved));
    assert.ok(plain(await page.locator("main").innerText()).includes("Heure de l’Est (UTC"));

    await page.goto("/portal/maple/close-account");
    await page.getByLabel(s.yourPassword, { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: s.close }).click();
    await see(page.locator(".prob")); // what becomes of the session has to be said
    await page.getByLabel(s.cancel).check();
    await page.getByLabel(s.yourPassword, { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: s.close }).click();
    await see(page.getByRole("heading", { name: s.closed }));
    assert.ok((await house.inbox.wait(person.email, s.closedMail)).text.includes("loi"));
    await house.inbox.wait(person.email, s.cancelledMail);
    await signIn(page, t, person.email);
    await see(page.getByText(t.wrongSignIn));
  },
);

journey("The pages of one's own account can be used by everybody, in both languages", async (_, visit) => {
  for (const [lang, who] of [
    ["en", "existing@maple.example"],
    ["fr", "existing@maple.example"],
  ] as const) {
    const { page } = await visit({ lang });
    await page.goto(`/portal/maple/sign-in?lang=${lang}`);
    await signIn(page, words[lang], who);
    await page.waitForURL(/account/);
    for (const path of ["sessions", "settings", "profile", "preferences", "close-account", "password/code"]) {
      const answer = await page.goto(`/portal/maple/${path}`);
      assert.match(answer?.headers()["cache-control"] ?? "", /no-store/); // row 16: nothing of it stays in the browser
      await see(page.getByRole("heading", { level: 1 }));
      await examine(page, path);
    }
  }
});

journey(
  "The language that a client chooses holds on the next pages, whatever the switch said before",
  async (_, visit) => {
    const { page } = await visit();
    await page.goto("/portal/maple/sign-in");
    await signIn(page, words.en, "existing@maple.example");
    await page.waitForURL(/account/);
    await page.goto("/portal/maple/account?lang=en"); // the switch of the page
    const shown = () => page.locator("html").getAttribute("lang");
    for (const [value, from, to] of [
      ["fr", words.en, says.fr],
      ["en", words.fr, says.en],
    ] as const) {
      await page.goto("/portal/maple/preferences");
      await page.locator(`input[name=language][value=${value}]`).check();
      await page.getByRole("button", { name: from.save }).click();
      await see(page.getByText(to.saved));
      assert.equal(await shown(), value);
      await page.goto("/portal/maple/sessions");
      assert.equal(await shown(), value);
    }
  },
);
