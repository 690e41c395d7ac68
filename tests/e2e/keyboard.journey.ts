import assert from "node:assert/strict";
import { owner } from "@/prisma/seed/personas";
import { focused, press, tabTo } from "./keys";
import { journey } from "./stage";
import { CONFIRMATION, see, signIn, somebody } from "./steps";
import { words } from "./words";

const t = words.en;

journey("A session is booked by keyboard alone, and the focus can always be seen", async (_, visit) => {
  const { page } = await visit({ reducedMotion: true });
  const person = somebody();
  await page.goto("/book/maple");
  await page.keyboard.press("Tab");
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute("href")),
    "#main",
    "first, the way past the head",
  );
  await page.keyboard.press("Enter");
  await tabTo(page, ".tcard .btn-text");
  await page.keyboard.press("Enter");
  await page.waitForURL(/therapist=/);
  await tabTo(page, "section[aria-labelledby=kind] a.opt-row");
  await page.keyboard.press("Enter");
  await page.waitForURL(/service=/);
  await press(page, t.laterWeek);
  await page.waitForURL(/day=/);
  await tabTo(page, ".strip a.day:not(.day-off)");
  await page.keyboard.press("Enter");
  await tabTo(page, ".tg .time");
  await page.keyboard.press("Enter");
  await page.waitForURL(/start=/);
  await press(page, t.continue);
  await page.waitForURL(/create-account/);
  await tabTo(page, "#firstName");
  for (const value of [
    person.firstName,
    person.lastName,
    person.email,
    person.phone,
    person.birthDate,
    "quiet-room-lamp-7",
  ]) {
    await page.keyboard.type(value);
    await page.keyboard.press("Tab");
  }
  await tabTo(page, "#privacy");
  await page.keyboard.press("Space");
  await press(page, t.createAndBook, "button");
  await page.waitForURL(CONFIRMATION);
});

journey("The edit bar and its window work by keyboard alone; Escape gives the focus back", async (_, visit) => {
  const { page } = await visit({ reducedMotion: true });
  await page.goto("/sign-in");
  await signIn(page, t, owner.email);
  await page.waitForURL(/\/calendar/);
  await page.goto("/clients/prospects");
  await tabTo(page, "tbody input[type=checkbox]");
  await page.keyboard.press("Space");
  await see(page.getByRole("toolbar"));
  await tabTo(page, ".editbar .btn:not([disabled])", "Shift+Tab");
  for (let i = 0; i < 4 && !(await focused(page)).includes(t.associate); i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await see(page.getByRole("dialog"));
  await page.waitForFunction(() => document.activeElement?.closest("[role=dialog]"));
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press("Tab");
    assert.ok(
      await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null),
      "the focus stays in the window",
    );
  }
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
});
