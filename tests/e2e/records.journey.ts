import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { owner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { reads, see, signIn } from "./steps";
import { words } from "./words";

const t = words.en;
const main = (page: Page) => page.locator("main");

journey(
  "Staff add a client from anywhere by keyboard, find their double by a slip, merge the two, and take it back",
  async ({ house }, visit) => {
    const { page } = await visit({ reducedMotion: true });
    await page.goto("/sign-in");
    await signIn(page, t, owner.email);
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    await page.goto("/calendar");

    // Two records of one person: the second one is warned of, and added all the same.
    const add = async (first: string, again: boolean) => {
      const dialog = page.getByRole("dialog", { name: t.addClient });
      // The key works once the page's script does.
      await page.waitForLoadState("networkidle");
      await page.keyboard.press("Alt+n");
      await see(dialog);
      await dialog.locator("#firstName").fill(first);
      await dialog.locator("#lastName").fill("Quenneville-Brodeur");
      await dialog.locator("#email").fill("quenneville@double.example");
      await dialog.getByRole("button", { name: t.save }).click();
      if (again) {
        await dialog.getByRole("checkbox", { name: /different person/i }).check();
        await dialog.getByRole("button", { name: t.save }).click();
      }
      await page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
      await dialog.waitFor({ state: "hidden" });
      return page.url();
    };
    const double = await add("Ines", false);
    const kept = await add("Inès", true);

    // The search answers while one types, and the focus stays.
    await page.goto("/clients");
    const search = main(page).getByRole("searchbox");
    await search.pressSequentially("quenevile");
    await see(main(page).getByRole("status").filter({ hasText: "No exact match." }));
    assert.ok(await search.evaluate((field) => field === document.activeElement), "the focus stays in the search");
    await examine(page, "all clients, searched with a slip");
    await main(page).getByRole("link", { name: /Inès/ }).click();

    await main(page).getByRole("link", { name: "Merge" }).click();
    await see(main(page).getByText("Likely the same person"));
    await examine(page, "merge, which record");
    await main(page)
      .getByRole("link", { name: /Choose this record: Ines/ })
      .click();
    await main(page)
      .getByRole("radio", { name: /First name.*: Ines$/ })
      .check();
    await examine(page, "merge, both records");
    const before = await house.count("client");
    await main(page).getByRole("button", { name: "Merge records" }).click();
    await see(main(page).getByText("Merged."));
    assert.equal(await house.count("client"), before - 1);
    assert.match(await reads(main(page).locator("h1")), /^Ines /);
    await examine(page, "a record after a merge");
    await page.goto(double); // the address of the record that is gone
    assert.match(await reads(main(page).locator("h1")), /^Ines /);
    assert.notEqual(page.url(), double);

    await main(page).getByRole("link", { name: "Audit trail" }).click();
    await see(main(page).getByText("Merged another record into this one"));
    await examine(page, "audit trail");
    await main(page).getByRole("link", { name: "Overview" }).click();
    await main(page).getByRole("button", { name: "Undo the merge" }).click();
    await see(main(page).getByText("Undone. Both records are back as they were."));
    assert.equal(new URL(page.url()).pathname, new URL(double).pathname, "it leads to the record that is back");
    await page.goto(kept);
    assert.match(await reads(main(page).locator("h1")), /^Inès /);
    assert.equal(await house.count("client"), before);
  },
);

journey("La liste des clients, sans script et sur un téléphone", async (_, visit) => {
  const { page } = await visit({ lang: "fr", script: false, width: 390 });
  await page.goto("/sign-in?lang=fr");
  await signIn(page, words.fr, owner.email);
  await page.goto("/clients?lang=fr");
  await main(page).getByRole("searchbox").fill("lamrche");
  await main(page).getByRole("button", { name: "Rechercher" }).click();
  await see(main(page).getByRole("link", { name: /Lamarche/ }));
  await page.goto("/clients/new?lang=fr");
  await main(page).getByLabel("Prénom").fill("Odile");
  await main(page).getByLabel("Nom de famille").fill("Sansscript");
  await main(page).getByRole("button", { name: "Enregistrer" }).click();
  assert.match(await reads(main(page).locator("h1")), /^Odile Sansscript/);
});
