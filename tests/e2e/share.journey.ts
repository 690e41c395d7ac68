import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { owner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { reads, see, signIn } from "./steps";
import { openWebsite, type Pages } from "./website";
import { words } from "./words";

const t = words.en;
const code = (page: Page) => page.locator("pre.code").first().innerText();
const frameOf = (page: Page) => page.frameLocator("iframe");

/** Blocks cookies of other sites in this page's browser, as most browsers do. */
async function blockThirdPartyCookies(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  // The browser knows more settings than the types of its driver; it wants them all.
  const all = {
    enableThirdPartyCookieRestriction: true,
    disableThirdPartyCookieMetadata: true,
    disableThirdPartyCookieHeuristics: true,
  };
  await session.send("Network.setCookieControls", all);
}

journey(
  "A practice puts its times on its own website; a stranger chooses one there, and books it in the whole window",
  async ({ house }, visit) => {
    const pages: Record<string, Pages> = {};
    const [listed, unlisted] = await Promise.all([openWebsite(house.url, pages), openWebsite(house.url, pages)]);
    try {
      const { page: staff } = await visit();
      await staff.goto("/sign-in");
      await signIn(staff, t, owner.email);
      await staff.waitForURL(/\/calendar/);
      await staff.goto("/organization/share");
      await staff.getByLabel(t.websiteAddress).fill("http://www.maplestreet.example/contact");
      await staff.getByRole("button", { name: t.add, exact: true }).click();
      await see(staff.getByText(t.httpsOnly));
      await staff.getByLabel(t.websiteAddress).fill(`${listed.origin}/`);
      await staff.getByRole("button", { name: t.add, exact: true }).click();
      await see(staff.getByRole("listitem").filter({ hasText: listed.origin }));
      const frame = await code(staff);
      const plainFrame = await staff.locator("pre.code").nth(1).innerText();
      await examine(staff, "share");
      await staff.getByLabel(t.aButton).check();
      await staff.waitForURL(/kind=button/);
      await see(staff.getByText('data-show="button"'));
      const button = await code(staff);
      Object.assign(pages, {
        "/": { lang: "en", frame, button },
        "/fr": { lang: "fr", frame, button },
        "/plain": { lang: "en", frame: plainFrame, button: "" },
      });

      // Where the website is not listed the browser refuses the frame, and the way to the booking page stands in its place.
      const { page: refused, forgive } = await visit();
      forgive(/frame-ancestors|Framing|ERR_BLOCKED_BY_RESPONSE/);
      await refused.goto(`${unlisted.origin}/`);
      await refused.locator("iframe").scrollIntoViewIfNeeded();

      const { page, context } = await visit();
      await page.goto(`${listed.origin}/probing`);
      // A browser that TEST_CHROMIUM names may block them already, as a whole Chromium does in a private window.
      if (!process.env.TEST_CHROMIUM)
        assert.deepEqual(
          (await context.cookies()).map(({ name }) => name),
          ["probe"],
          "another site's cookie can be seen while none is blocked",
        );
      await context.clearCookies();
      await blockThirdPartyCookies(page);
      await page.goto(`${listed.origin}/probing`);
      assert.deepEqual(await context.cookies(), [], "cookies of other sites are blocked in this browser");
      await page.goto(`${listed.origin}/`);
      const times = frameOf(page);
      await see(times.getByRole("heading", { level: 1, name: t.titleNew }));
      await page.locator("iframe").scrollIntoViewIfNeeded();
      await itsOwnHeight(page);
      assert.equal(await page.locator("iframe").getAttribute("title"), "Book a session – Maple Street Therapy");
      await times.locator(".tcard .btn-text").first().click();
      await times.locator("section[aria-labelledby=kind] a.opt-row").first().click();
      await times.getByRole("link", { name: t.laterWeek }).click();
      await times.locator(".strip a.day:not(.day-off)").first().click();
      await see(times.locator(".day[data-shown]"));
      await itsOwnHeight(page);
      await throughByKeyboard(page);
      const chosen = times.locator(".tg .time").first();
      const time = await reads(chosen);
      const day = await reads(times.locator(".dayhead"));
      assert.deepEqual(await context.cookies(), [], "the frame has neither read nor set a cookie");
      await chosen.click();
      await page.waitForURL(`${house.url}/book/maple?*`);
      assert.equal(await reads(page.locator(".time[aria-current]")), time);
      assert.ok((await reads(page.locator("aside.sum .at"))).startsWith(time.replace(/ [ap]m$/, "")));
      assert.equal(await reads(page.locator("aside.sum .when")), day);
      await see(page.getByRole("link", { name: t.continue }));
      assert.equal(await inlineScripts(page), 0, "row 15: every script of the page is by nonce");

      // The page's language is the frame's, and the button's.
      const { page: french } = await visit({ lang: "en", width: 390, dark: true });
      await french.goto(`${listed.origin}/fr`);
      assert.equal(await reads(french.locator(".hero a")), words.fr.bookSession);
      await see(frameOf(french).getByRole("heading", { level: 1, name: words.fr.titleNew }));

      const paper = await frameOf(french)
        .locator("body")
        .evaluate((body) => getComputedStyle(body).backgroundColor);
      assert.equal(
        paper,
        "rgb(246, 245, 242)",
        "light inside a website that is always light, also for who likes it dark",
      );

      // Without any script on the website, nor in the frame.
      const { page: bare } = await visit({ script: false });
      await bare.goto(`${listed.origin}/plain`);
      assert.equal(await bare.locator("iframe").evaluate((element) => element.clientHeight), 760);
      await frameOf(bare).locator(".tcard .time").first().click();
      await bare.waitForURL(`${house.url}/book/maple?*`);
      await see(bare.locator(".time[aria-current]"));

      await see(refused.getByRole("link", { name: t.bookSession }).nth(1));
      // The browser may have a heading of its own there.
      assert.equal(await refused.frames().at(1)?.getByRole("heading", { name: t.titleNew }).count(), 0);

      const { page: alone } = await visit();
      await alone.goto("/embed/maple");
      await examine(alone, "embed");
      assert.equal(await inlineScripts(alone), 0, "row 15: every script of the frame is by nonce");
      assert.deepEqual(await alone.context().cookies(), []);
    } finally {
      await Promise.all([listed.close(), unlisted.close()]);
    }
  },
);

/** The frame is as high as what it holds: nothing of it scrolls inside. */
async function itsOwnHeight(page: Page): Promise<void> {
  const inside = page.frames()[1];
  for (let i = 0; i < 50; i++) {
    const held = Math.ceil((await inside?.evaluate(() => document.body.getBoundingClientRect().height)) ?? 0);
    const height = await page.locator("iframe").evaluate((element) => element.clientHeight);
    if (held > 300 && height === held) return;
    await page.waitForTimeout(100);
  }
  throw new Error("The frame is not as high as what it holds.");
}

/** Tab leads from the website into the frame, over its times, and out again. */
async function throughByKeyboard(page: Page): Promise<void> {
  await page.locator("header .name").focus();
  let inside = 0;
  let onTime = false;
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const tag = await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    if (tag === "last") break;
    if (tag !== "IFRAME") continue;
    inside += 1;
    onTime ||= (await page.frames()[1]?.evaluate(() => document.activeElement?.matches(".tg .time"))) ?? false;
  }
  assert.equal(await page.evaluate(() => document.activeElement?.id), "last", "the keyboard is not kept in the frame");
  assert.ok(inside > 5 && onTime, "the keyboard reaches the times");
}

/** Scripts that would run without a nonce or an address. */
function inlineScripts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.scripts].filter(({ src, nonce, type }) => !src && !nonce && type !== "application/ld+json").length,
  );
}
