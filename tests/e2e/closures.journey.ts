import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { owner, rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { openWeek, plain, reads, see, signIn } from "./steps";
import { words } from "./words";

const own = {
  en: {
    save: "Save",
    cancel: "Cancel",
    move: /^Move: /,
    submit: /Reschedule/,
    booked: /sessions are booked during this time/,
    saved: /Time off is saved/,
    cancelled: "Cancelled",
    stays: "Kept as booked",
    holiday: "Christmas Day",
    ticked: /Saved\. The selected days/,
    closed: "closed: Christmas Day",
    ask: "Show the reasons",
    notOffered: /: Not offered/,
  },
  fr: {
    save: "Enregistrer",
    cancel: "Annuler la séance",
    move: /^Déplacer/,
    submit: /Déplacer/,
    booked: /séances sont réservées pendant cette période/,
    saved: /Le congé est enregistré/,
    cancelled: "Annulée",
    stays: "Gardée telle quelle",
    holiday: "Noël",
    ticked: /Enregistré\. Les jours cochés/,
    closed: "travaille pas : Noël",
    ask: "Voir les raisons",
    notOffered: /: Non offerte/,
  },
} as const;

async function enter(page: Page, lang: "en" | "fr", email: string): Promise<void> {
  await page.goto(`/sign-in?lang=${lang}`);
  await signIn(page, words[lang], email);
  await page.waitForURL(/\/(calendar|dashboard)/);
}

journey(
  "Time off over booked sessions: one is moved, one cancelled with a word to the client, and the page says what became of each",
  async ({ house }, visit) => {
    const t = own.en;
    const { page } = await visit({ reducedMotion: true });
    await enter(page, "en", owner.email);
    // The first day from tomorrow on that holds three sessions or more, asked of the form itself.
    const rows = page.locator("#sessions > li");
    let day = "";
    for (let ahead = 1; ahead < 15 && day === ""; ahead++) {
      const date = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
      if ([0, 6].includes(new Date(date).getUTCDay())) continue;
      await page.goto(`/calendar/time-off?from=${date}&until=${date}`);
      await page.getByRole("button", { name: t.save, exact: true }).click();
      await page.waitForFunction(() => document.querySelector("#sessions") || location.pathname === "/calendar");
      if ((await rows.count()) >= 2) day = date;
    }
    assert.notEqual(day, "", "the demo has a day with two sessions");
    await see(page.getByRole("heading", { name: t.booked }));
    await examine(page, "time off over sessions");
    const count = await rows.count();

    await rows.nth(0).getByRole("link", { name: t.move }).click();
    await page.waitForURL(/reschedule\?back=/);
    const away = page.locator(".strip a.day:not(.day-off)").last();
    await away.click();
    await page.locator(".tg .time").last().click();
    await page.waitForURL(/start=/);
    await page.locator(".book-form").getByRole("button", { name: t.submit }).click();
    await page.waitForURL(/time-off\?/);
    assert.equal(await page.locator("#from").inputValue(), day, "what was typed is there again");

    await page.getByRole("button", { name: t.save, exact: true }).click();
    await see(rows);
    assert.equal(await rows.count(), count - 1, "the one that moved is not in the way any more");
    for (let i = 0; i < count - 1; i++)
      await rows
        .nth(i)
        .getByRole("combobox")
        .selectOption(i === 0 ? "cancel" : "keep");
    await page.locator("#clientNote").fill("I am away that day and will call you.");
    const before = await house.count("session");
    await page.getByRole("button", { name: t.save, exact: true }).click();
    await page.waitForURL(/saved=1/);
    await see(page.getByRole("heading", { name: t.saved }));
    const became = await page.locator("main li .tag").allInnerTexts();
    assert.deepEqual(
      became.map(plain).sort(),
      [t.cancelled, ...Array.from({ length: count - 2 }, () => t.stays)].sort(),
    );
    assert.equal(await house.count("session"), before);
    await examine(page, "time off saved");
  },
);

for (const [lang, slug, email] of [
  ["en", "maple", owner.email],
  ["fr", "rivage", rivageOwner.email],
] as const) {
  journey(
    `A statutory holiday is ticked once: the booking page is closed that day and Why not? says why, ${lang}`,
    async (_, visit) => {
      const t = own[lang];
      const { page } = await visit({ lang, reducedMotion: true });
      await enter(page, lang, email);
      await page.goto("/settings/availability/holidays");
      await page.getByRole("checkbox", { name: new RegExp(`^${t.holiday}`) }).check();
      await examine(page, "holidays");
      await page.getByRole("button", { name: t.save, exact: true }).click();
      await see(page.locator("#sessions").or(page.getByRole("heading", { name: t.ticked })));
      if (await page.locator("#sessions").count()) await page.locator('button[name="every"][value="keep"]').click();
      await see(page.getByRole("heading", { name: t.ticked }));

      const christmas = `${new Date().getUTCFullYear() + (new Date().getUTCMonth() === 11 && new Date().getUTCDate() > 24 ? 1 : 0)}-12-25`;
      await page.goto(`/calendar?week=${christmas}&day=${christmas}`);
      assert.match(
        await reads(page.locator(`section[aria-labelledby="day-${christmas}"] .away`)),
        new RegExp(t.holiday),
      );
      await page.goto(`/settings/availability?day=${christmas}&time=10:00#why`);
      await page.locator("#why-service").selectOption({ index: 0 });
      await page.getByRole("button", { name: t.ask }).click();
      await page.waitForURL(/service=/);
      const said = plain(await page.locator("section[aria-labelledby=why]").innerText());
      assert.ok(said.includes(t.closed), said);
      assert.match(said, t.notOffered);

      await page.goto(`/book/${slug}`);
      await openWeek(page);
      const week = new URL(page.url());
      week.searchParams.set("day", christmas);
      await page.goto(week.href);
      await see(page.locator(".none"));
      assert.equal(await page.locator(".tg .time").count(), 0);
    },
  );
}
