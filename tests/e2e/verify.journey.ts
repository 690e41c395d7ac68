import { PASSWORD } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { linkIn } from "./inbox";
import { journey } from "./stage";
import { chooseTime, createAccount, NEW_PASSWORD, see, signIn, somebody } from "./steps";
import { words } from "./words";

const t = words.en;

journey(
  "A verification link opened in another browser asks for the password; a new one ends the old sign-in",
  async ({ house }, visit) => {
    const person = somebody();
    const { page: old } = await visit();
    await old.goto("/book/maple");
    await chooseTime(old, t);
    await createAccount(old, t, person);
    const mail = await house.inbox.wait(person.email, t.verifyMail);
    const { page } = await visit();
    await page.goto(linkIn(mail, "/verify"));
    await examine(page, "verify, another browser");
    await page.getByRole("button", { name: t.verifyEmail }).click();
    await see(page.locator("main").getByRole("alert"));
    await page.getByLabel("The password you chose", { exact: true }).fill("not the one that was chosen");
    await page.getByRole("button", { name: t.verifyEmail }).click();
    await see(page.locator("main").getByText("That isn’t the password you chose."));
    await page.getByRole("link", { name: "Forgotten? Choose a new one" }).click();
    await page.getByLabel(t.newPassword, { exact: true }).fill(NEW_PASSWORD);
    await page.getByRole("button", { name: t.verifyEmail }).click();
    await see(page.getByText(t.verified));
    await old.goto("/portal/maple/account");
    await old.waitForURL(/sign-in/);
    await signIn(old, t, person.email);
    await see(old.getByText(t.wrongSignIn));
    await signIn(old, t, person.email, NEW_PASSWORD);
    await see(old.getByRole("heading", { level: 1, name: t.yourAccount }));
  },
);

journey(
  "A verification link opened in another browser takes the password that was chosen, and both stay signed in",
  async ({ house }, visit) => {
    const person = somebody();
    const { page: first } = await visit();
    await first.goto("/book/maple");
    await chooseTime(first, t);
    await createAccount(first, t, person);
    const mail = await house.inbox.wait(person.email, t.verifyMail);
    const { page } = await visit();
    await page.goto(linkIn(mail, "/verify"));
    await page.getByLabel("The password you chose", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: t.verifyEmail }).click();
    await see(page.getByText(t.verified));
    await first.goto("/portal/maple/account");
    await see(first.getByRole("heading", { level: 1, name: t.yourAccount }));
  },
);
