import assert from "node:assert/strict";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { bookingMessages } from "@/lib/sessions/booking/messages";
import { emailMessages } from "@/lib/platform/email/messages";
import { locationsMessages } from "@/lib/practice/locations/messages";
import { rescheduleMessages } from "@/lib/sessions/reschedule/messages";
import { sessionsMessages } from "@/lib/sessions/sessions/messages";
import { settingsMessages } from "@/lib/practice/settings/messages";
import { rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { openWeek, chooseTime, createAccount, plain, reads, see, signIn, somebody } from "./steps";
import { words } from "./words";

const NAME = "Bureau du Vieux-Port";
const ADDRESS = "12, rue de la Rive, Montréal";

journey(
  "The owner adds a location; a client chooses it, and reads it on the page and in the email, fr",
  async ({ house }, visit) => {
    const t = words.fr;
    const availability = hoursMessages.fr;
    const locations = locationsMessages.fr;
    const booking = bookingMessages.fr;
    const email = emailMessages.fr;
    const reschedule = rescheduleMessages.fr;
    const sessions = sessionsMessages.fr;
    const settings = settingsMessages.fr;
    const { page: staff } = await visit({ lang: "fr" });
    await staff.goto("/sign-in");
    await signIn(staff, t, rivageOwner.email);
    await staff.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    await staff.goto("/organization");
    await staff.locator("main").getByRole("link", { name: settings.pages.locations.label }).click();
    await see(staff.getByRole("heading", { level: 1, name: locations.title }));
    await staff.getByRole("link", { name: locations.add }).click();
    await staff.getByLabel(locations.name, { exact: true }).fill(NAME);
    await examine(staff, "settings, location");
    await staff.getByRole("button", { name: locations.save }).click();
    await see(staff.locator("#address-error"));
    assert.equal(await staff.getByLabel(locations.name, { exact: true }).inputValue(), NAME);
    await staff.getByLabel(locations.address, { exact: true }).fill(ADDRESS);
    await staff.getByRole("button", { name: locations.save }).click();
    await see(staff.getByText(locations.saved));
    await examine(staff, "settings, locations");
    await staff.goto("/settings/availability");
    await examine(staff, "availability, where");
    await staff
      .getByRole("group", { name: /Première rencontre$/ })
      .getByLabel(NAME)
      .check();
    await staff.getByRole("region", { name: availability.services.title }).getByRole("button").click();
    await see(staff.getByText(availability.saved));

    const person = somebody();
    const { page } = await visit({ lang: "fr" });
    await page.goto("/book/rivage");
    await openWeek(page);
    const where = page.getByRole("region", { name: booking.where });
    await where.getByRole("link", { name: NAME }).click();
    await page.waitForURL(/place=/);
    await examine(page, "booking, where");
    await chooseTime(page, t);
    assert.ok((await reads(page.locator("aside.sum"))).includes(`${NAME} ${ADDRESS}`));
    await createAccount(page, t, person);
    assert.ok((await reads(page.locator("main"))).includes(`${NAME} ${ADDRESS}`));
    const { text } = await house.inbox.wait(person.email, t.bookedMail);
    assert.ok(plain(text).includes(`${email.facts.where}`) && plain(text).includes(`${NAME}, ${ADDRESS}`), text);

    await staff.goto("/organization/locations");
    await staff.getByRole("button", { name: locations.archiveLabel.replace("{location}", NAME) }).click();
    await see(staff.getByText(locations.errors.sessions_held));
    await staff.getByRole("list", { name: locations.heldTitle }).getByRole("link").first().click();
    await see(staff.getByText(`${NAME}, ${ADDRESS}`));

    // It goes back to the practice's own; then nothing is held there any more.
    await staff.getByRole("link", { name: sessions.changePlace }).click();
    await see(staff.getByRole("radio", { name: NAME, checked: true }));
    await examine(staff, "calendar, change the place");
    await staff.getByRole("radio", { name: /^Cabinet Rivage/ }).check();
    await staff.getByRole("button", { name: reschedule.place.submit }).click();
    await staff.waitForURL(/calendar\?session=/);
    const moved = await house.inbox.wait(person.email, email.facts.whereBefore);
    assert.ok(plain(moved.text).includes(`${email.facts.whereBefore} En personne, ${NAME}, ${ADDRESS}`), moved.text);
    assert.match(moved.calendar ?? "", /SEQUENCE:1/);
    await staff.goto("/organization/locations");
    await staff.getByRole("button", { name: locations.archiveLabel.replace("{location}", NAME) }).click();
    await see(staff.getByRole("button", { name: locations.restoreLabel.replace("{location}", NAME) }));
  },
);
