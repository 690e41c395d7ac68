import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { examine } from "./examine";
import type { Place } from "./main.journey";
import { reads, see, type Person } from "./steps";
import type { Words } from "./words";

type What = { person: Person; place: Place; labelled: (label: string, red: boolean) => Promise<void> };

/** Staff tie the account to a client that they have, take it back, and create the client instead. */
export async function tie(staff: Page, t: Words, { person, place, labelled }: What): Promise<void> {
  const name = `${person.firstName} ${person.lastName}`;
  const open = async (label: string) => {
    await staff.goto("/clients/prospects");
    await staff.getByRole("checkbox", { name: `${t.select} ${name}` }).check();
    const bar = staff.getByRole("toolbar");
    await see(bar.getByText(t.verify));
    await examine(staff, "prospects, the edit bar");
    await bar.getByRole("link", { name: label }).click();
    await see(staff.getByRole("dialog"));
  };
  const dialog = staff.getByRole("dialog");
  const { search, lastName } = place.known;

  await staff.goto("/clients/prospects");
  await examine(staff, "prospects");

  // Associate: both sides beside each other; another email on file has to be confirmed in words.
  await open(t.associate);
  await dialog.getByLabel(t.searchByName).fill(search);
  await dialog.getByRole("radio", { name: place.known.name }).check();
  await see(dialog.getByRole("row", { name: person.email }).getByText(t.differs));
  await examine(staff, "associate");
  await dialog.getByRole("button", { name: t.associate }).click();
  await see(dialog.getByRole("alert"));
  await dialog.getByLabel(t.confirm).fill(lastName);
  await dialog.getByRole("button", { name: t.associate }).click();
  await dialog.waitFor({ state: "hidden" });
  await see(staff.getByRole("button", { name: t.undo }));
  await examine(staff, "prospects, one associated");
  await staff.getByRole("button", { name: t.undo }).click();
  await see(staff.getByText(t.undone));
  await labelled(t.unassociated, true);

  // Create Client, with what was typed at sign-up.
  await open(t.createClient);
  await see(dialog.getByRole("heading", { name: t.addClient }));
  assert.equal(await dialog.locator("#firstName").inputValue(), person.firstName);
  assert.equal(await dialog.locator("#lastName").inputValue(), person.lastName);
  assert.equal(await dialog.locator("#email").inputValue(), person.email);
  await examine(staff, "create client");
  await dialog.getByRole("button", { name: t.save }).click();
  await dialog.waitFor({ state: "hidden" });
  await labelled(t.fromPortal, false);
  await staff.goto("/clients");
  assert.ok((await reads(staff.locator("main"))).includes(name));
  await examine(staff, "all clients");
}
