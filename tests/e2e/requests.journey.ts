import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { calendarMessages } from "@/lib/calendar/calendar/messages";
import { dashboardMessages } from "@/lib/calendar/dashboard/messages";
import { commonMessages } from "@/lib/platform/i18n/messages";
import { bookingRequestsMessages } from "@/lib/sessions/booking-requests/messages";
import { bookingPolicyMessages } from "@/lib/practice/booking-policy/messages";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { linkIn } from "./inbox";
import { journey } from "./stage";
import { chooseTime, CONFIRMATION, fillAccount, see, signIn, somebody, type Person } from "./steps";
import { words } from "./words";

/** A stranger asks for a time at Rivage, until the confirmation stands there. */
async function ask(page: Page, lang: "en" | "fr", person: Person, script: boolean): Promise<void> {
  const requests = bookingRequestsMessages[lang];
  await page.goto(`/book/rivage?lang=${lang}`);
  await chooseTime(page, words[lang]);
  await page.getByRole("link", { name: words[lang].continue, exact: true }).first().click();
  await page.waitForURL(/create-account/);
  await see(page.getByText(requests.book.about.split("}")[1]!.trim()));
  await fillAccount(page, words[lang], person);
  await page.getByRole("button", { name: words[lang].createAccount }).click();
  await page.waitForURL(CONFIRMATION);
  await see(page.getByRole("heading", { level: 1, name: requests.own.title }));
  await see(page.getByRole("heading", { name: requests.own.held }));
  if (script) await examine(page, `request, ${lang}`);
}

journey(
  "A practice that asks first: one request is accepted, one is declined with a word, fr and en",
  async ({ house }, visit) => {
    const requests = bookingRequestsMessages.fr;
    const rules = bookingPolicyMessages.fr;
    const dashboard = dashboardMessages.fr;
    const calendar = calendarMessages.fr;
    const availability = hoursMessages.fr;
    const { page: desk } = await visit({ lang: "fr", reducedMotion: true });
    await desk.goto("/sign-in?lang=fr");
    await signIn(desk, words.fr, rivageOwner.email);
    await desk.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    const askFirst = async (which: "nobody" | "new_clients") => {
      await desk.goto("/organization/rules");
      await desk.getByRole("radio", { name: new RegExp(`^${rules.askFirst[which]}`) }).check();
      await desk.getByRole("button", { name: `${rules.save}, ${rules.booking.title}` }).click();
      await see(desk.getByText(availability.saved));
    };
    await askFirst("new_clients");
    await examine(desk, "booking rules");

    const [anna, ben] = [somebody(), somebody()];
    const { page: hers } = await visit({ lang: "fr", width: 390 });
    await ask(hers, "fr", anna, true);
    const { page: his } = await visit({ lang: "en", script: false });
    await ask(his, "en", ben, false);
    assert.match((await house.inbox.wait(anna.email, "Demande reçue")).calendar ?? "", /STATUS:TENTATIVE/);

    const open = async (person: Person) => {
      await desk.goto("/dashboard");
      await see(desk.getByRole("heading", { name: dashboard.requests }));
      await desk.getByRole("link", { name: new RegExp(`^Répondre.*${person.lastName}`) }).click();
      await see(desk.getByRole("dialog").getByText(calendar.status.requested, { exact: true }));
    };
    await open(anna);
    await examine(desk, "calendar, a request");
    await desk.getByRole("dialog").getByRole("button", { name: requests.accept }).press("Enter");
    await see(desk.getByText(`${anna.lastName} : demande acceptée`.replace(" :", "\u00a0:"), { exact: false }));
    const confirmed = (await house.inbox.wait(anna.email, "Confirmée")).calendar ?? "";
    assert.match(confirmed, /STATUS:CONFIRMED/);
    assert.match(confirmed, /SEQUENCE:1/);

    await open(ben);
    await desk.getByLabel(requests.note).fill("Je suis en congé ce jour-là.");
    await desk.getByRole("dialog").getByRole("button", { name: requests.decline }).press("Enter");
    await see(desk.getByText("déclinée", { exact: false }));
    assert.equal(await house.count("session where status = 'declined'"), 1);
    await desk.getByRole("button", { name: commonMessages.fr.undo }).last().press("Enter"); // the notice's
    await see(desk.getByText(requests.done.undone));
    assert.equal(await house.count("session where status = 'requested'"), 1);

    await his.reload();
    await his.getByRole("link", { name: bookingRequestsMessages.en.own.withdraw }).click();
    await his.getByRole("button", { name: bookingRequestsMessages.en.own.withdraw }).click();
    await see(his.getByRole("heading", { level: 1, name: sessionsMessages.en.state.cancelled.title }));
    const mail = await house.inbox.wait(ben.email, "Withdrawn");
    assert.match(mail.calendar ?? "", /METHOD:CANCEL/);
    assert.match(linkIn(mail, "/book/"), /rivage/);
    await house.inbox.wait(rivageOwner.email, "Demande retirée");
    await askFirst("nobody");
  },
);
