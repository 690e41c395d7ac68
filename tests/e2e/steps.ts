import type { Locator, Page } from "playwright-core";
import { PASSWORD } from "@/prisma/seed/personas";
import type { Words } from "./words";

export const NEW_PASSWORD = "seven grey herons wade";

export type Person = { firstName: string; lastName: string; email: string; phone: string; birthDate: string };

let people = 0;

/** Somebody who has never been here. Last name and email are the person's alone. */
export function somebody(given: Partial<Person> = {}): Person {
  people += 1;
  return {
    firstName: "Théa",
    lastName: `O’Vandelay-${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[people]}`,
    email: `thea.${people}.${Date.now()}@mail.example`,
    phone: "604-555-0199",
    birthDate: "1991-02-28",
    ...given,
  };
}

/** Waits until it is there to be seen. */
export async function see(what: Locator): Promise<void> {
  await what.first().waitFor();
}

export async function reads(what: Locator): Promise<string> {
  return plain(await what.first().innerText());
}

/** Without the difference between spaces that break and those that do not. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** What was chosen, as the summary has it, and as the address carries it. */
export type Chosen = { day: string; time: string; zone: string; start: string };

/** From the first page of booking to the week of its first therapist, for the first kind of session. */
export async function openWeek(page: Page): Promise<void> {
  const more = page.locator(".tcard .btn-text").first();
  const kind = page.locator("section[aria-labelledby=kind] a.opt-row").first();
  await see(more.or(kind));
  if (await more.isVisible()) {
    await more.click();
    await page.waitForURL(/therapist=/);
  }
  if (new URL(page.url()).searchParams.has("service")) return;
  await see(page.locator("h2#kind"));
  if (await page.locator("section[aria-labelledby=kind] a.opt-row[aria-current]").count()) return;
  await kind.click();
  await page.waitForURL(/service=/);
}

/** From the booking page: `weeks` further, the first day with times, its `nth` time. */
export async function chooseTime(page: Page, t: Words, { weeks = 1, nth = 0 } = {}): Promise<Chosen> {
  await openWeek(page);
  for (let week = 0; week < weeks; week++) {
    const shown = page.url();
    await page.getByRole("link", { name: t.laterWeek }).click();
    await page.waitForURL((url) => url.href !== shown);
  }
  const inTimes = page.locator(".tg .time");
  const days = page.locator(".strip a.day:not(.day-off)");
  await see(days);
  const day = await days.first().getAttribute("href");
  await days.first().click();
  await page.waitForURL((url) => url.search === new URL(day ?? "", url).search);
  await inTimes.nth(nth).click();
  await page.waitForURL(/start=/);
  await see(page.locator(".time[aria-current]"));
  const places = page.locator("section[aria-labelledby=where] a.opt-row");
  if ((await places.count()) > 0 && !/place=/.test(page.url())) {
    await places.first().click();
    await page.waitForURL(/place=/);
  }
  const sum = page.locator("aside.sum");
  return {
    day: await reads(sum.locator(".when")),
    time: await reads(sum.locator(".at")),
    zone: await reads(sum.locator("p.small.muted")),
    start: new URL(page.url()).searchParams.get("start") ?? "",
  };
}

export async function fillAccount(page: Page, t: Words, person: Person, password = PASSWORD): Promise<void> {
  await page.getByLabel(t.firstName, { exact: true }).fill(person.firstName);
  await page.getByLabel(t.lastName, { exact: true }).fill(person.lastName);
  await page.getByLabel(t.email, { exact: true }).fill(person.email);
  await page.getByLabel(t.phone).fill(person.phone);
  await page.getByLabel(t.birthDate).fill(person.birthDate);
  await page.getByLabel(t.password, { exact: true }).fill(password);
  await page.locator("#privacy").check();
}

export const CONFIRMATION = /\/portal\/\w+\/sessions\/[0-9a-f-]{36}/;

/** Create Account with the chosen time, until the confirmation stands there. */
export async function createAccount(page: Page, t: Words, person: Person): Promise<void> {
  await page.getByRole("link", { name: t.continue, exact: true }).first().click();
  await page.waitForURL(/create-account/);
  await fillAccount(page, t, person);
  await page.getByRole("button", { name: t.createAccount }).click();
  await page.waitForURL(CONFIRMATION);
  await see(page.getByRole("heading", { level: 1, name: t.booked }));
}

export async function signIn(page: Page, t: Words, email: string, password: string = PASSWORD): Promise<void> {
  await page.getByLabel(t.email, { exact: true }).fill(email);
  await page.getByLabel(t.password, { exact: true }).fill(password);
  await page.locator("main").getByRole("button", { name: t.signIn }).click();
}

/** The start in a calendar file, as addresses have it: "2026-12-10T21:00:00Z". */
export function startOf(calendar: string): string {
  return (/^DTSTART:(.*)$/m.exec(calendar)?.[1] ?? "")
    .trim()
    .replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, "$1-$2-$3:$4:$5");
}
