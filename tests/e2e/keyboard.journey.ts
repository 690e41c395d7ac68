import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { owner } from "@/prisma/seed/personas";
import { journey } from "./stage";
import { CONFIRMATION, see, signIn, somebody } from "./steps";
import { words } from "./words";

const t = words.en;

journey("A session is booked by keyboard alone, and the focus can always be seen", async (_, visit) => {
  const { page } = await visit({ reducedMotion: true });
  const person = somebody();
  await page.goto("/book/maple");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("href")), "#main", "first, the way past the head");
  await page.keyboard.press("Enter");
  await press(page, t.laterWeek);
  await page.waitForURL(/day=/);
  await tabTo(page, ".strip a.day:not(.day-off)");
  await page.keyboard.press("Enter");
  await tabTo(page, ".tg .time");
  await page.keyboard.press("Enter");
  await page.waitForURL(/start=/);
  await press(page, t.createToBook);
  await page.waitForURL(/create-account/);
  await tabTo(page, "#firstName");
  for (const value of [person.firstName, person.lastName, person.email, person.phone, person.birthDate, "quiet-room-lamp-7"]) {
    await page.keyboard.type(value);
    await page.keyboard.press("Tab");
  }
  await press(page, t.createAccount, "button");
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
    assert.ok(await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null), "the focus stays in the window");
  }
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
});

/** Tabs on until something that matches has the focus. */
async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key);
    await focusShows(page);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

async function press(page: Page, name: string, element = "a"): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await focused(page)).includes(name) && (await page.evaluate((tag) => document.activeElement?.matches(tag), element))) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await focusShows(page);
  }
  throw new Error(`Tab does not lead to “${name}”`);
}

const focused = (page: Page) => page.evaluate(() => `${document.activeElement?.getAttribute("aria-label") ?? ""} ${document.activeElement?.textContent ?? ""}`);

/** Whatever has the focus is on the screen, with a ring. */
async function focusShows(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element.tagName === "NEXTJS-PORTAL") return null;
    const styles = [element, element.parentElement, ...element.querySelectorAll("*")].flatMap((one) => (one ? [getComputedStyle(one)] : []));
    const ring = styles.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none");
    return ring ? null : element.outerHTML.slice(0, 200);
  });
  assert.equal(hidden, null, "the focus cannot be seen");
}
