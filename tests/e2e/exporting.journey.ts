import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { owner, PASSWORD, rivageOwner } from "@/prisma/seed/personas";
import { unzip } from "../support/unzip";
import { examine } from "./examine";
import { journey } from "./stage";
import { see, signIn } from "./steps";
import { words } from "./words";

/** The files of the archive that a press downloads. */
async function downloaded(page: Page, label: string): Promise<{ name: string; files: Record<string, string> }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: label }).click(),
  ]);
  return { name: download.suggestedFilename(), files: unzip(await readFile(await download.path())) };
}

journey(
  "Everything of a client, with a reason, and of the practice, with the password, comes down as archives that hold what they say",
  async ({ house }, visit) => {
    const t = words.en;
    const { page } = await visit({ reducedMotion: true });
    await page.goto("/sign-in?lang=en");
    await signIn(page, t, owner.email);
    await page.waitForURL(/\/(calendar|dashboard)/);
    await page.goto("/clients?q=Marchetti-Roy");
    await page.getByRole("link", { name: "Léo Marchetti-Roy" }).click();
    await page.getByRole("link", { name: "Export everything" }).click();
    await page.waitForURL(/export$/);
    await page.getByRole("button", { name: "Prepare the file" }).click();
    await see(page.locator(".prob"));
    await examine(page, "export of a client");
    await page.getByLabel("Reason").fill("The client asked for their file");
    await page.getByRole("button", { name: "Prepare the file" }).click();
    await page.waitForURL(/ready=/);
    const one = await downloaded(page, "Download");
    assert.match(one.name, /^maple-client-\w{6}-\d{4}-\d\d-\d\d\.zip$/);
    assert.match(
      one.files["summary.txt"] ?? "",
      /Everything on file for Léo Marchetti-Roy[\s\S]*Date of birth: November 5, 1979[\s\S]*leo\.marchetti@mail\.example, verified[\s\S]*Individual session[\s\S]*The client asked for their file/,
    );
    assert.equal(JSON.parse(one.files["json/client.json"] ?? "").length, 1);
    assert.ok(!Object.values(one.files).some((text) => text.includes("argon2")));

    await page.goto("/organization/export");
    await page.getByLabel("Your password").fill("not my password");
    await page.getByRole("button", { name: "Prepare the file" }).click();
    await see(page.locator(".prob").getByText("That isn’t your current password. Try again."));
    await examine(page, "export of the practice");
    await page.getByLabel("Your password").fill(PASSWORD);
    await page.getByRole("button", { name: "Prepare the file" }).click();
    await page.waitForURL(/ready=/);
    await see(page.getByText("The file is ready"));
    const { files } = await downloaded(page, "Download");
    const rows = (table: string) => (JSON.parse(files[`json/${table}.json`] ?? "[]") as unknown[]).length;
    assert.equal(
      rows("session"),
      await house.count("session where practice_id = (select id from practice where slug = 'maple')"),
    );
    assert.equal(
      rows("client"),
      await house.count("client where practice_id = (select id from practice where slug = 'maple')"),
    );
    assert.ok(!Object.values(files).some((text) => text.includes("argon2")));
    await house.inbox.wait(owner.email, "was exported");
  },
);

journey("Tout ce qui concerne un client, en français, sur un téléphone et sans script", async (_, visit) => {
  const { page } = await visit({ lang: "fr", width: 390, script: false });
  await page.goto("/sign-in?lang=fr");
  await signIn(page, words.fr, rivageOwner.email);
  await page.waitForURL(/\/(calendar|dashboard)/);
  await page.goto("/clients");
  await page.locator("tbody th a").first().click();
  await page.getByRole("link", { name: "Tout exporter" }).click();
  await page.waitForURL(/export$/);
  await page.getByLabel("Raison").fill("Le client l’a demandé");
  await page.getByRole("button", { name: "Préparer le fichier" }).click();
  await page.waitForURL(/ready=/);
  const { files } = await downloaded(page, "Télécharger");
  assert.match(
    files["resume.txt"] ?? "",
    /Tout ce qui figure au dossier de[\s\S]*Journal d’accès[\s\S]*exportation des données du client\s: Le client l’a demandé/,
  );
});
