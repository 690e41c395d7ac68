import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { existing, owner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { plain, see, signIn } from "./steps";
import { words, type Words } from "./words";

/** A Saturday so many weeks ahead, when nobody of the seed works; each language has its own. */
function saturday(weeks: number): string {
  const day = new Date(Date.now() + weeks * 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + (6 - day.getUTCDay()));
  return day.toISOString().slice(0, 10);
}

async function open(page: Page, t: Words, client: string): Promise<void> {
  await page.goto("/calendar");
  await page.getByRole("link", { name: t.newSession, exact: true }).click();
  await page.getByRole("searchbox", { name: t.searchByName }).fill(client);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: new RegExp(client) }).click();
  await see(page.getByLabel(t.date, { exact: true }));
}

async function show(page: Page, t: Words, date: string): Promise<void> {
  await page.getByLabel(t.date, { exact: true }).fill(date);
  await page.getByLabel(t.time, { exact: true }).fill("10:00");
  await page.getByLabel(t.time, { exact: true }).press("Enter");
}

for (const [lang, width, script, ahead] of [
  ["en", 1280, true, 8],
  ["fr", 390, false, 16],
] as const) {
  journey(
    `Staff book a series around a clash and cancel the rest of it, ${lang}, ${width} px${script ? "" : ", without JavaScript"}`,
    async ({ house }, visit) => {
      const t = words[lang];
      const { page, context, url } = await visit({ lang, width, script });
      await page.goto(`/sign-in?lang=${lang}`);
      await signIn(page, t, owner.email);
      await page.waitForURL(/calendar/);
      await context.addCookies([{ name: "anteroom-lang", value: lang, url }]); // the owner's own is English

      await open(page, t, "Brandvik");
      await show(page, t, saturday(ahead + 1));
      await page.getByLabel(t.reasonToBook).fill("Agreed by phone");
      if (script) await examine(page, "new session, a rule broken");
      await page.getByRole("button", { name: t.bookForClient }).press("Enter");
      await page.waitForURL(/calendar\?session=/);

      await open(page, t, existing.lastName);
      await page.getByLabel(t.repeats).selectOption({ label: t.everyWeek });
      await page.getByLabel(t.howMany).fill("3");
      await show(page, t, saturday(ahead));
      await see(page.getByText(t.oneDue));
      if (script) await examine(page, "series, one clash");
      const before = await house.count("session");
      await page.getByRole("button", { name: t.bookSeries }).press("Enter");
      await see(page.locator("main").getByRole("alert")); // Next's own, which names the page, stands outside
      assert.equal(await house.count("session"), before);
      await page.getByLabel(`${t.whatBecomesOf} 2`).selectOption({ index: 1 });
      await page.getByLabel(t.reasonOutside).fill("Agreed by phone");
      await page.getByRole("button", { name: t.bookSeries }).press("Enter");
      await see(page.getByText(t.seriesBooked));
      assert.equal(await house.count("session"), before + 3);
      const mail = await house.inbox.wait(
        existing.email,
        lang === "fr" ? words.en.seriesMail : t.seriesMail,
        lang === "fr" ? 2 : 1,
      );
      assert.equal(mail.calendar?.match(/BEGIN:VEVENT/g)?.length, 3);

      await page.locator(".series-list a").nth(1).click();
      await page.getByRole("link", { name: t.partOfSeries }).click();
      if (script) await examine(page, "series, this one and the following");
      await page.getByRole("button", { name: t.cancelTwo }).press("Enter");
      await see(page.getByText(t.seriesCancelled));
      assert.ok(plain(await page.locator(".series-list").innerText()).length > 0);
    },
  );
}
