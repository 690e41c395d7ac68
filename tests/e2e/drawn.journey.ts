import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { owner, rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { see, signIn } from "./steps";
import { words } from "./words";

async function toAvailability(page: Page, lang: "en" | "fr", email: string): Promise<void> {
  await page.goto(`/sign-in?lang=${lang}`);
  await signIn(page, words[lang], email);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await page.goto("/settings/availability");
  await see(page.getByRole("heading", { level: 1, name: hoursMessages[lang].title }));
}

const lines = (page: Page) =>
  page
    .locator(".draw ~ .form input:not([type=hidden])")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const cell = (page: Page, day: number, at: number) => page.locator(`td[data-day="${day}"][data-at="${at}"]`);
/** Minutes. */
const HOURS = 60;

journey(
  "A therapist draws the week with a mouse, gives a stroke up, saves, and the offered times follow, en",
  async (_, visit) => {
    const t = hoursMessages.en;
    const { page } = await visit();
    await toAvailability(page, "en", owner.email);
    await examine(page, "settings, availability drawn");
    const before = await lines(page);
    const save = async (): Promise<void> => {
      await page.getByRole("button", { name: `${t.save}, ${t.general.title}` }).click();
      await see(page.getByText(t.saved));
    };
    for (const day of [1, 2, 3, 4, 5, 6, 7]) await page.locator(`#day${day}`).fill("");
    const press = async (day: number, at: number): Promise<void> => {
      await cell(page, day, at).hover();
      await page.mouse.down();
    };
    await press(0, 9 * HOURS);
    await cell(page, 3, 16.5 * HOURS).hover();
    await page.mouse.up();
    await press(3, 12 * HOURS);
    await cell(page, 0, 12.5 * HOURS).hover();
    await page.mouse.up();
    await press(4, 9 * HOURS);
    await cell(page, 4, 12 * HOURS).hover();
    assert.equal(await cell(page, 4, 11 * HOURS).getAttribute("aria-selected"), "true");
    await page.keyboard.press("Escape");
    await page.mouse.up();
    const drawn = "9:00 am–12:00 pm, 1:00–5:00 pm";
    assert.deepEqual(await lines(page), [drawn, drawn, drawn, drawn, "", "", ""]);
    await save();
    await page.reload();
    assert.deepEqual(await lines(page), [drawn, drawn, drawn, drawn, "", "", ""]);
    // What else has been booked or closed next week is other journeys' affair.
    const offered = await page.locator("#preview ~ details").first().locator("dd").allTextContents();
    assert.ok(
      offered.slice(0, 4).some((times) => times !== t.preview.noTimes),
      "some day that was drawn has times",
    );
    assert.equal(offered[4], t.preview.noTimes, "Friday has none");

    for (const [index, hours] of before.entries()) await page.locator(`#day${index + 1}`).fill(hours);
    await save();
    await page.reload();
    assert.deepEqual(await lines(page), before);
  },
);

journey("The week is drawn by the keys alone, and typed where there is no room to draw, fr", async (_, visit) => {
  const { page } = await visit({ lang: "fr", reducedMotion: true });
  await toAvailability(page, "fr", rivageOwner.email);
  await examine(page, "settings, availability drawn");
  await page.locator("#day6").fill("");
  // From the line before the picture's lines, back into the picture.
  await page.locator("#day1").focus();
  await page.keyboard.press("Shift+Tab");
  for (let day = 0; day < 5; day++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  for (const key of ["Shift+ArrowDown", "Shift+ArrowDown", "Shift+ArrowDown"]) await page.keyboard.press(key);
  assert.equal((await lines(page))[5], "9\u00a0h–11\u00a0h");
  await page.setViewportSize({ width: 390, height: 844 });
  assert.equal(await page.getByRole("grid").isVisible(), false);
  assert.equal(await page.locator("#day6").inputValue(), "9\u00a0h–11\u00a0h");
});
