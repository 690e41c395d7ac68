import { mkdir, stat } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { owner, PASSWORD, rivageOwner } from "@/prisma/seed/personas";
import { launchChromium } from "../support/chromium";
import { linkIn } from "./inbox";
import { openHouse, type House } from "./server";
import { chooseTime, fillAccount, see, signIn, somebody } from "./steps";
import { openWebsite, type Pages } from "./website";
import { words } from "./words";

// npm run screenshots: the journey in pictures, from a fresh demo, into docs/screenshots.

const FOLDER = "docs/screenshots";
const LARGEST = 200_000;

async function picture(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png`;
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  const { size } = await stat(path);
  process.stdout.write(`${path} ${Math.round(size / 1000)} kB\n`);
  if (size > LARGEST) throw new Error(`${path} is larger than ${LARGEST / 1000} kB`);
}

async function open(browser: Browser, house: House, lang: "en" | "fr", phone = false): Promise<Page> {
  const context = await browser.newContext({
    baseURL: house.url,
    locale: lang === "fr" ? "fr-CA" : "en-CA",
    reducedMotion: "reduce",
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
  });
  return context.newPage();
}

async function english(browser: Browser, house: House): Promise<void> {
  const t = words.en;
  const person = somebody({
    firstName: "Wren",
    lastName: "Castellane",
    email: "wren.castellane@mail.example",
    phone: "604-555-0171",
  });
  const page = await open(browser, house, "en");
  await page.goto("/book/maple");
  await chooseTime(page, t, { weeks: 0, nth: 1 });
  await picture(page, "book-en");
  await page.getByRole("link", { name: t.continue, exact: true }).first().click();
  await page.waitForURL(/create-account/);
  await fillAccount(page, t, person);
  await picture(page, "create-account-en");
  await page.getByRole("button", { name: t.createAccount }).click();
  await see(page.getByRole("heading", { name: t.booked }));
  await picture(page, "booked-en");
  await page.goto(linkIn(await house.inbox.wait(person.email, t.verifyMail), "/verify"));
  await picture(page, "verify-en");
  await staff(browser, house, { lang: "en", email: owner.email, match: /Amélie/ });
}

async function french(browser: Browser, house: House): Promise<void> {
  const t = words.fr;
  const person = somebody({
    firstName: "Maëlle",
    lastName: "Quintal-Brière",
    email: "maelle.qb@mail.example",
    phone: "514-555-0188",
  });
  const page = await open(browser, house, "fr", true);
  await page.goto("/book/rivage");
  await chooseTime(page, t, { weeks: 0, nth: 1 });
  await picture(page, "book-fr-phone");
  await page.getByRole("link", { name: t.createAccount }).click();
  await page.waitForURL(/create-account/);
  await picture(page, "create-account-fr-phone");
  await fillAccount(page, t, person, PASSWORD);
  await page.getByRole("button", { name: t.createAccount }).click();
  await see(page.getByRole("heading", { name: t.booked }));
  await picture(page, "booked-fr-phone");
  await page.goto(linkIn(await house.inbox.wait(person.email, t.verifyMail), "/verify"));
  await picture(page, "verify-fr-phone");
  await page.goto("/portal/rivage/account");
  await picture(page, "account-fr-phone");
  await staff(browser, house, { lang: "fr", email: rivageOwner.email, match: /Florence|Maxime/ });
}

async function staff(
  browser: Browser,
  house: House,
  { lang, email, match }: { lang: "en" | "fr"; email: string; match: RegExp },
): Promise<void> {
  const t = words[lang];
  const page = await open(browser, house, lang);
  await page.goto("/sign-in");
  await signIn(page, t, email);
  await page.waitForURL(/calendar/);
  await page.getByRole("link", { name: t.laterWeek }).click(); // sessions to come, on whatever day the picture is taken
  await see(page.locator(".ev-alert"));
  const calendar = page.url();
  await picture(page, `calendar-${lang}`);
  await page.goto("/clients/prospects");
  await page.getByRole("checkbox", { name: match }).first().check();
  await see(page.getByRole("toolbar"));
  await picture(page, `prospects-${lang}`);
  await page.getByRole("toolbar").getByRole("link", { name: t.associate }).click();
  await see(page.getByRole("dialog").getByRole("table"));
  await picture(page, `associate-${lang}`);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(calendar);
  await see(page.locator(".ev"));
  await picture(page, `calendar-${lang}-phone`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/dashboard");
  await picture(page, `dashboard-${lang}`);
  await page.goto("/settings/availability");
  await picture(page, `availability-${lang}`);
}

/** The settings' code on the website of a made-up practice, which is another site. */
async function onAWebsite(browser: Browser, house: House): Promise<void> {
  const t = words.en;
  const pages: Record<string, Pages> = {};
  const website = await openWebsite(house.url, pages);
  const page = await open(browser, house, "en");
  await page.goto("/sign-in");
  await signIn(page, t, owner.email);
  await page.waitForURL(/calendar/);
  await page.goto("/organization/share");
  await page.getByLabel(t.websiteAddress).fill(website.origin);
  await page.getByRole("button", { name: t.add, exact: true }).click();
  await see(page.getByRole("listitem").filter({ hasText: website.origin }));
  const code = page.locator("pre.code").first();
  const frame = await code.innerText();
  await picture(page, "share-en");
  await page.getByLabel(t.aButton).check();
  await see(code.filter({ hasText: "button" }));
  const button = await code.innerText();
  Object.assign(pages, { "/": { lang: "en", frame, button }, "/fr": { lang: "fr", frame, button } });
  await page.setViewportSize({ width: 1280, height: 1420 });
  await page.goto(website.origin);
  await see(page.frameLocator("iframe").locator(".tg .time"));
  await page.waitForTimeout(500); // the frame takes its height
  await picture(page, "website-en");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${website.origin}/fr`);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await see(page.frameLocator("iframe").locator(".tg .time"));
  await page.waitForTimeout(500);
  await page.locator("iframe").evaluate((element) => element.scrollIntoView());
  await picture(page, "website-fr-phone");
  await website.close();
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const house = await openHouse();
  const browser = await launchChromium();
  try {
    await english(browser, house);
    await french(browser, house);
    await onAWebsite(browser, house);
  } finally {
    await browser.close();
    await house.stop();
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
