import assert from "node:assert/strict";
import { owner, rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { reads, see, signIn } from "./steps";
import { words } from "./words";

const LIST = [
  "First Name;Last name;Courriel;Phone;Date of birth;Notes",
  "Zoé;Importée-Kerr;zoe.kerr@mail.example;604-555-0931;03/04/1990;by train",
  "Felix;Arsenault;felix.arsenault@mail.example;;;",
  "Ines;Weberling-Kerr;;604-555-0113;;a sister",
  "Ugo;Kerr;ugo at mail;12;;",
  "Onlyfirst;;only.first@mail.example;;;",
  ";;no.name@mail.example;;;",
].join("\r\n");

journey(
  "A list from a spreadsheet becomes clients: what is alike is asked about, what is wrong is said beside its cell, and a second time nothing happens",
  async ({ house }, visit) => {
    const { page } = await visit({ reducedMotion: true });
    await page.goto("/sign-in?lang=en");
    await signIn(page, words.en, owner.email);
    await page.waitForURL(/\/(calendar|dashboard)/);
    await page.goto("/clients");
    await page.getByRole("link", { name: "Import", exact: true }).click();
    await page.waitForURL(/clients\/import$/);
    const begin = async () => {
      await page
        .getByLabel("CSV file")
        .setInputFiles({ name: "clients.csv", mimeType: "text/csv", buffer: Buffer.from(LIST, "latin1") });
      await page.getByRole("button", { name: "Continue" }).click();
      await page.waitForURL(/import\/[0-9a-f-]{36}$/);
      await page.getByLabel("Dates such as").selectOption("dmy");
      await page.getByRole("button", { name: "Check the lines" }).click();
      await page.waitForURL(/check/);
    };
    const before = await house.count("client");
    await page
      .getByLabel("CSV file")
      .setInputFiles({ name: "clients.csv", mimeType: "text/csv", buffer: Buffer.from(LIST, "latin1") });
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL(/import\/[0-9a-f-]{36}$/);
    assert.equal(await page.getByLabel("What “Courriel” contains").inputValue(), "email");
    assert.equal(await page.getByLabel("What “Notes” contains").inputValue(), "");
    await page.getByRole("button", { name: "Check the lines" }).click();
    await see(
      page.locator(".prob").getByText("The list doesn’t show whether the day or the month comes first. Choose one."),
    );
    await examine(page, "import, the columns");
    await page.getByLabel("Dates such as").selectOption("dmy");
    await page.getByRole("button", { name: "Check the lines" }).click();
    await page.waitForURL(/check/);

    const sister = page.getByRole("row", { name: /Ines Weberling-Kerr/ });
    assert.match(await reads(sister), /Jonas Weberling Same phone: may be a relative/);
    await sister.getByRole("checkbox").check();
    await examine(page, "import, somebody alike");
    await page.getByRole("button", { name: "Save choices" }).click();
    await page.waitForURL(/kept/);
    await page.getByRole("link", { name: /Can’t be imported/ }).click();
    assert.match(
      await reads(page.getByRole("row", { name: /One of the two is enough/ })),
      /First name, Empty Enter a first or a last name/,
    );
    await page.getByRole("link", { name: /With something missing/ }).click();
    assert.match(
      await reads(page.getByRole("row", { name: /Ugo Kerr/ })),
      /Will be created Without this, because it can’t be read Email, ugo at mail Enter an email address, e\.g\. .* Phone, 12 Enter a phone number/,
    );
    assert.equal(await house.count("client"), before);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.waitForURL(/result/);
    await see(page.getByText("4 clients were created", { exact: true }));
    assert.equal(await house.count("client"), before + 4);
    await examine(page, "import, the result");
    const file = await (await page.request.get(page.url().replace(/result.*/, "result.csv"))).text();
    assert.match(
      file,
      /^\ufeffLine,Result,Client,Reason\r\n2,Created,Zoé Importée-Kerr,\r\n3,"Already there, nothing changed",Felix Arsenault,\r\n4,Created,Ines Weberling-Kerr,\r\n5,Created,Ugo Kerr,"?Email: .*\r\n6,Created,Onlyfirst,\r\n7,Not imported,,"?First name: /,
    );

    await page.goto("/clients/import");
    await begin();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.waitForURL(/result/);
    await see(page.getByText("No new clients"));
    assert.equal(await house.count("client"), before + 4);
  },
);

journey("Une liste collée devient des clients, sur un téléphone et sans script", async ({ house }, visit) => {
  const t = words.fr;
  const { page } = await visit({ lang: "fr", width: 390, script: false });
  await page.goto("/sign-in?lang=fr");
  await signIn(page, t, rivageOwner.email);
  await page.waitForURL(/\/(calendar|dashboard)/);
  await page.goto("/clients");
  await page.getByRole("link", { name: "Importer", exact: true }).click();
  await page.waitForURL(/clients\/import/);
  await page.getByRole("button", { name: "Continuer" }).click();
  await see(page.getByText("Choisissez un fichier, ou collez la liste ci-dessous."));
  await page
    .getByLabel("Ou collez votre liste")
    .fill(
      "Nom\tPrénom\tDate de naissance\tLangue\nCôté-Rivard\tMaëlle\t23 avril 1990\tfrançais\nRoy-Lune\tLéo\t31/12/1985\tanglais\n",
    );
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.waitForURL(/import\/[0-9a-f-]{36}$/);
  assert.equal(await page.getByLabel("Ce que contient « Nom »").inputValue(), "lastName");
  await page.getByRole("button", { name: "Vérifier les lignes" }).click();
  await page.waitForURL(/check/);
  await see(page.getByText("23 avril 1990, Français"));
  const before = await house.count("client");
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  await page.waitForURL(/result/);
  await see(page.getByText("2 clients ont été créés"));
  assert.equal(await house.count("client"), before + 2);
  await page.getByRole("button", { name: "Supprimer ce résultat" }).click();
  await page.waitForURL(/discarded/);
  await see(page.getByText("Liste supprimée. Rien n’en a été conservé."));
});
