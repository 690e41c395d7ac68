import assert from "node:assert/strict";
import { owner, rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { linkIn } from "./inbox";
import { journey } from "./stage";
import {
  chooseTime,
  CONFIRMATION,
  fillAccount,
  plain,
  reads,
  see,
  signIn,
  somebody,
  startOf,
  type Chosen,
} from "./steps";
import { words } from "./words";
import { tie } from "./tie";

const places = [
  {
    lang: "en",
    practice: "maple",
    zone: "America/Vancouver",
    owner: owner.email,
    with: "Hannah Lindqvist",
    cap: 3,
    known: { search: "Ashby", name: "Jordan Ashby-Cole", lastName: "Ashby-Cole" },
  },
  {
    lang: "fr",
    practice: "rivage",
    zone: "America/Toronto",
    owner: rivageOwner.email,
    with: "Élise Fontaine-Roy",
    cap: 4,
    known: { search: "gabr", name: "Gabriel St-Onge", lastName: "St-Onge" },
  },
] as const;

export type Place = (typeof places)[number];

for (const place of places) {
  journey(
    `From a stranger on the booking page to a client on the calendar, ${place.lang}`,
    async ({ house }, visit) => {
      const { lang, practice } = place;
      const t = words[lang];
      const person = somebody();
      const { page, context } = await visit({ lang });

      // A time.
      await page.goto(`/book/${practice}`);
      await see(page.getByRole("heading", { level: 1, name: t.titleNew }));
      await see(page.locator(".tcard .time"));
      await examine(page, "book");
      const chosen = await chooseTime(page, t);
      await examine(page, "book, time chosen");

      // Create Account: bad input first.
      await page.getByRole("link", { name: t.continue, exact: true }).first().click();
      await page.waitForURL(/create-account/);
      await examine(page, "create account");
      const before = [await house.count("portal_account"), await house.count("session"), await house.count("message")];
      await fillAccount(page, t, { ...person, email: "thea@@mail", phone: "12" }, "short");
      await page.getByRole("button", { name: t.createAccount }).click();
      await see(page.getByRole("alert").filter({ hasText: t.threeWrong }));
      for (const [field, message] of [
        ["email", t.wrongEmail],
        ["phone", t.wrongPhone],
        ["password", t.shortPassword],
      ] as const) {
        assert.equal(await reads(page.locator(`#${field}-error`)), message);
        assert.ok((await page.locator(`#${field}`).getAttribute("aria-describedby"))?.includes(`${field}-error`));
      }
      assert.equal(await page.getByLabel(t.firstName, { exact: true }).inputValue(), person.firstName);
      assert.equal(await page.locator("#email").inputValue(), "thea@@mail");
      assert.equal(await page.locator("#birthDate").inputValue(), person.birthDate);
      assert.deepEqual(
        [await house.count("portal_account"), await house.count("session"), await house.count("message")],
        before,
      );
      await examine(page, "create account, refused");

      // Booked: the page, the email and the calendar file say the same.
      await fillAccount(page, t, person);
      await page.getByRole("button", { name: t.createAccount }).click();
      await page.waitForURL(CONFIRMATION);
      await see(page.getByRole("heading", { level: 1, name: `${t.booked}, ${person.firstName}` }));
      const session = page.url();
      const says = await reads(page.locator("main"));
      tellsAll(says, place.with, chosen);
      await examine(page, "confirmation");
      const file = await context.request.get(await hrefOf(page.getByRole("link", { name: t.calendarFile })));
      const booked = await house.inbox.wait(person.email, t.bookedMail);
      tellsAll(plain(booked.text), place.with, chosen);
      assert.equal(linkIn(booked, "/sessions/"), session);
      for (const calendar of [await file.text(), booked.calendar ?? ""]) {
        assert.equal(startOf(calendar), chosen.start);
        assert.ok(calendar.includes(place.zone));
      }

      // The therapist is told, signs in, and sees it in red.
      const told = await house.inbox.wait(place.owner, `${person.firstName} ${person.lastName}`);
      assert.ok(told.subject.includes(t.therapistMail) && told.text.includes(t.unverified), told.text);
      const staff = (await visit({ lang })).page;
      await staff.goto("/sign-in");
      await examine(staff, "sign in, staff");
      await signIn(staff, t, place.owner);
      await staff.waitForURL(/\/calendar/);
      const calendar = linkIn(told, "/calendar");
      const block = staff.locator(".ev", { hasText: person.lastName });
      const labelled = async (label: string, red: boolean) => {
        await staff.goto(calendar);
        await see(block.filter({ hasText: label }));
        assert.equal(await block.evaluate((element) => element.classList.contains("ev-alert")), red);
      };
      await labelled(t.unverified, true);
      await examine(staff, "calendar, a session opened");

      // A second session is refused, with the reason and Resend. Only the newest link works.
      await page.goto(`/book/${practice}`);
      await see(page.getByText(t.oneOnly));
      await examine(page, "book, barred");
      const first = await house.inbox.wait(person.email, t.verifyMail);
      await page.getByRole("button", { name: t.resend }).click();
      await see(page.getByText(t.resent));
      const second = await house.inbox.wait(person.email, t.verifyMail, 2);
      await page.goto(linkIn(first, "/verify"));
      await see(page.getByRole("heading", { name: t.tooOld }));
      await examine(page, "verify, too old");

      // Looking at the link changes nothing; its button does.
      const link = linkIn(second, "/verify");
      for (let i = 0; i < 5; i++) {
        assert.equal((await fetch(link)).status, 200);
        assert.equal((await fetch(link, { method: "HEAD" })).status, 200);
      }
      assert.equal(await house.count(`portal_account where email = '${person.email}' and verified_at is null`), 1);
      await page.goto(link);
      await examine(page, "verify");
      await page.getByRole("button", { name: t.verifyEmail }).click();
      await see(page.getByText(t.verified));
      await examine(page, "your account");
      await labelled(t.unassociated, true);

      await tie(staff, t, { person, place, labelled });

      // A client now: the other list, and sessions up to the cap.
      await page.goto(`/book/${practice}`);
      await see(page.getByRole("heading", { level: 1, name: t.titleExisting }));
      await see(page.locator(".tcard .time"));
      for (let held = 1; held < place.cap; held++) {
        await chooseTime(page, t);
        await page.locator("aside").getByRole("button", { name: t.bookNow }).click();
        await page.waitForURL(CONFIRMATION);
        await page.goto(`/book/${practice}`);
      }
      await chooseTime(page, t);
      await examine(page, "book, a client");
      await page.locator("aside").getByRole("button", { name: t.bookNow }).click();
      await see(page.getByRole("alert").filter({ hasText: t.cap }));
      await page.goto(`/portal/${practice}/account`);
      await examine(page, "your account, sessions");
      assert.equal(
        await house.count(`session s join portal_account a on a.id = s.account_id where a.email = '${person.email}'`),
        place.cap,
      );
    },
  );
}

/** With whom, when and in which zone, as the summary had it, however the sentence around it is made. */
function tellsAll(text: string, therapist: string, { day, time, zone }: Chosen): void {
  const plainly = text.toLowerCase();
  for (const part of [therapist, day, zone, ...time.split(/\s*[–-]\s*| à | to /)])
    assert.ok(plainly.includes(part.toLowerCase()), `“${part}” in ${text}`);
}

async function hrefOf(link: { getAttribute(name: string): Promise<string | null> }): Promise<string> {
  return (await link.getAttribute("href")) ?? "";
}
