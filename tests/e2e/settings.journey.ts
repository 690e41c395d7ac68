import assert from "node:assert/strict";
import { hoursMessages } from "@/lib/availability/hours/messages";
import { staffInvitationsMessages } from "@/lib/practice/staff-invitations/messages";
import { practicesMessages } from "@/lib/practice/practices/messages";
import { staffMessages } from "@/lib/practice/staff/messages";
import { therapistProfileMessages } from "@/lib/practice/therapist-profile/messages";
import { owner, rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { linkIn } from "./inbox";
import { journey } from "./stage";
import { NEW_PASSWORD, see, signIn } from "./steps";
import { words } from "./words";

journey("The owner changes colour and address; the old address leads to the new one, fr", async (_, visit) => {
  const t = words.fr;
  const practices = practicesMessages.fr;
  const availability = hoursMessages.fr;
  const { page } = await visit({ lang: "fr", width: 390 });
  await page.goto("/sign-in");
  await signIn(page, t, rivageOwner.email);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await page.goto("/organization");
  await page.locator("main a.opt-row[href='/organization/practice']").click();
  await see(page.getByRole("heading", { level: 1, name: practices.title }));
  await examine(page, "settings, practice");
  const save = (section: string) => page.getByRole("button", { name: `${availability.save}, ${section}` });

  await page.getByLabel(practices.accent.label, { exact: true }).fill("#F2B705");
  await see(page.getByText("#8F6B09"));
  await save(practices.accent.title).click();
  await see(page.getByText(availability.saved));

  const rename = async (slug: string) => {
    await page.getByLabel(practices.slug.label, { exact: true }).fill(slug);
    await save(practices.slug.title).click();
    await page.locator(`a[href$="/book/${slug}"]`).first().waitFor({ state: "attached" });
  };
  await rename("rivage-centre");
  const visitor = await visit({ lang: "fr" });
  const answer = await visitor.page.request.get("/portal/rivage/sign-in?service=1&lang=fr", { maxRedirects: 0 });
  assert.deepEqual(
    [answer.status(), answer.headers().location],
    [308, "/portal/rivage-centre/sign-in?service=1&lang=fr"],
  );
  await visitor.page.goto("/book/rivage?lang=en");
  assert.equal(new URL(visitor.page.url()).pathname, "/book/rivage-centre");
  assert.match((await visitor.page.locator(".pub style").textContent()) ?? "", /--color-accent:#8F6B09/i);
  await rename("rivage");
  await visitor.page.goto("/book/rivage-centre");
  assert.equal(new URL(visitor.page.url()).pathname, "/book/rivage");
});

journey("The owner invites a therapist, who chooses a password and signs in, en", async ({ house }, visit) => {
  const t = words.en;
  const staff = staffMessages.en;
  const invitation = staffInvitationsMessages.en;
  const therapistProfile = therapistProfileMessages.en;
  const email = `nadia.${Date.now()}@mail.example`;
  const { page } = await visit();
  await page.goto("/sign-in");
  await signIn(page, t, owner.email);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await page.goto("/organization/staff");
  await examine(page, "settings, staff");
  await page.getByRole("link", { name: staff.invite, exact: true }).click();
  await page.getByLabel(staff.firstName).fill("Nadia");
  await page.getByLabel(staff.lastName).fill("Beaulieu-Ross");
  await page.getByLabel(staff.email, { exact: true }).fill(email);
  await examine(page, "settings, invite");
  await page.getByRole("button", { name: staff.send }).click();
  await see(page.getByText(staff.done.invited));
  await see(page.getByText(email));

  const link = linkIn(await house.inbox.wait(email, "invites you"), "/invitation");
  const { page: looking } = await visit({ width: 390 });
  await looking.goto(link);
  await examine(looking, "invitation");
  const invited = await visit({ width: 390, script: false }); // where axe could not run
  await invited.page.goto(link);
  await invited.page.locator("#password").fill("short");
  await invited.page.getByRole("button", { name: invitation.accept }).click();
  await see(invited.page.locator("main").getByRole("alert"));
  assert.equal(await invited.page.locator("#lastName").inputValue(), "Beaulieu-Ross");
  await invited.page.locator("#password").fill(NEW_PASSWORD);
  await invited.page.getByRole("button", { name: invitation.accept }).click();
  await see(invited.page.getByText(invitation.welcome));
  await signIn(invited.page, t, email, NEW_PASSWORD);
  await invited.page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  await invited.page.goto("/settings/profile");
  await see(invited.page.getByRole("heading", { level: 1, name: therapistProfile.title }));
  assert.equal(await invited.page.getByRole("switch").isChecked(), false);
  await invited.page.goto(link);
  await see(invited.page.getByRole("heading", { name: invitation.overTitle }));
});
