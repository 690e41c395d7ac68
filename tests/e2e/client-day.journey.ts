import assert from "node:assert/strict";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { translator } from "@/lib/platform/i18n/translator";
import { examine } from "./examine";
import { journey } from "./stage";
import { chooseTime, CONFIRMATION, fillAccount, plain, see, somebody } from "./steps";
import { words } from "./words";
import { owner, rivageOwner } from "@/prisma/seed/personas";

const OWNERS = { maple: owner.email, rivage: rivageOwner.email };

for (const [lang, practice, therapist] of [
  ["en", "maple", "Hannah Lindqvist"],
  ["fr", "rivage", "Élise Fontaine-Roy"],
] as const)
  journey(
    `A client books on a phone with a note, cancels with a word, and books again, ${lang}`,
    async ({ house }, visit) => {
      const t = words[lang];
      const [own, book] = [translator(lang, sessionsMessages), translator(lang, bookingMessages)];
      const person = somebody();
      const { page } = await visit({ lang, width: 390 });
      await page.goto(`/book/${practice}?lang=${lang}`);
      await chooseTime(page, t);
      await page.goto(`/portal/${practice}/create-account?${new URL(page.url()).searchParams}`);
      await fillAccount(page, t, person);
      await page.getByLabel(book("note", { therapist })).fill("Je viens avec ma fille.");
      await page.getByRole("button", { name: t.createAndBook }).click();
      await page.waitForURL(CONFIRMATION);

      // With whom and where stand on the first screen.
      const whom = page.locator(".whom");
      await see(whom.filter({ hasText: therapist }));
      const box = await page.locator(".ok .facts li").first().boundingBox();
      assert.ok(box && box.y + box.height < 700, JSON.stringify(box));
      await examine(page, "confirmation on a phone");
      await house.inbox.wait(person.email, t.bookedMail);
      const told = await house.inbox.wait(OWNERS[practice], `${person.firstName} ${person.lastName}`);
      assert.ok(told.text.includes("Je viens avec ma fille."), told.text);

      await page.getByRole("link", { name: own("cancelSession") }).click();
      await page.waitForURL(/\/cancel$/);
      await examine(page, "cancel, on a phone");
      await page.getByLabel(book("note", { therapist })).fill("Mon fils est malade.");
      await page.getByRole("button", { name: own("cancelPage.submit") }).click();
      await see(page.getByRole("heading", { level: 1, name: own("state.cancelled.title") }));
      const says = plain(await page.locator("main").innerText());
      assert.ok(says.includes(own("told", { email: person.email })), says);
      await examine(page, "cancelled");
      const kept = `session s join portal_account a on a.id = s.account_id where a.email = '${person.email}' and s.cancel_note <> ''`;
      assert.equal(await house.count(kept), 1);

      await page.getByRole("link", { name: own("bookAgain") }).click();
      await page.waitForURL(/\/book\/.*start=/);
      await see(page.getByRole("heading", { level: 1 }));
    },
  );
