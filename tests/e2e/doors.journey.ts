import assert from "node:assert/strict";
import { existing, frontDesk, owner, rivageOwner, therapist, unassociated, unverified } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { openWeek, reads, see, signIn } from "./steps";
import { words } from "./words";

const t = words.en;

journey(
  "Staff of every role sign in and out; a wrong password and another practice's pages lead nowhere",
  async (_, visit) => {
    for (const { email, firstName } of [owner, therapist, frontDesk]) {
      const { page } = await visit();
      await page.goto("/calendar");
      await page.waitForURL(/\/sign-in/);
      await signIn(page, t, email, "not the password");
      await see(page.getByText(t.wrongSignIn));
      assert.equal(await page.locator("#email").inputValue(), email);
      await examine(page, "sign in, staff, refused");
      await signIn(page, t, email);
      await page.waitForURL(/\/calendar/);
      await see(page.getByText(firstName));
      await page.goto("/clients");
      await see(page.getByRole("table"));
      await page.getByRole("button", { name: t.signOut }).click();
      await page.waitForURL(/\/sign-in/);
      await page.goto("/clients");
      await page.waitForURL(/\/sign-in/);
    }
  },
);

journey("What belongs to another practice, or to nobody, does not exist", async ({ house }, visit) => {
  const { page, forgive } = await visit({ lang: "fr" });
  await page.goto("/sign-in");
  await signIn(page, words.fr, rivageOwner.email);
  await page.waitForURL(/\/calendar/);
  await page.goto("/clients?q=Ashby");
  assert.ok(!(await reads(page.locator("main"))).includes("Jordan"));

  const { page: client, forgive: forgiveClient } = await visit();
  await client.goto("/portal/maple/sign-in");
  await examine(client, "sign in, portal");
  await signIn(client, t, existing.email);
  await see(client.getByRole("heading", { level: 1, name: t.yourAccount }));
  await client.goto("/portal/rivage/account");
  await client.waitForURL(/\/portal\/rivage\/sign-in/);
  await client.goto("/calendar");
  await client.waitForURL((url) => url.pathname === "/sign-in");

  for (const [who, forgiven, address] of [
    [page, forgive, "/book/nobody"],
    [client, forgiveClient, "/portal/maple/sessions/00000000-0000-4000-8000-000000000000"],
    [client, forgiveClient, "/nothing/here"],
  ] as const) {
    forgiven(/404/);
    assert.equal((await who.goto(address))?.status(), 404);
    await see(who.getByRole("heading", { level: 1 }));
    await examine(who, "not found");
  }
  assert.equal(house.complaints().includes("Error"), false);
});

journey("Clients in each state sign in to the portal", async (_, visit) => {
  for (const [persona, says] of [
    [unverified, t.oneOnly],
    [unassociated, t.yourAccount],
    [existing, t.yourAccount],
  ] as const) {
    const { page } = await visit({ dark: true, reducedMotion: true });
    await page.goto("/portal/maple/sign-in");
    await signIn(page, t, persona.email);
    await see(page.getByText(says));
    await examine(page, `your account, ${persona.email}`);
    await page.goto("/book/maple");
    await see(
      page.getByRole("heading", { level: 1, name: persona === existing ? t.titleExisting : t.titleNew, exact: true }),
    );
    await page.getByRole("button", { name: t.signOut }).click();
    await see(page.getByRole("link", { name: t.signIn, exact: true }));
  }
});

for (const lang of ["en", "fr"] as const) {
  journey(
    `Where nothing is offered the page says why, and when there is something (C10), ${lang}`,
    async (_, visit) => {
      const w = words[lang];
      const { page } = await visit({ lang });
      const iso = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const saturday = [8, 9, 10, 11, 12, 13, 14].map(iso).find((day) => new Date(day).getUTCDay() === 6);
      for (const [day, why] of [
        [saturday, w.nothingLeft],
        [iso(45), w.notOpenYet],
      ] as const) {
        await page.goto(`/book/maple?lang=${lang}`);
        await openWeek(page);
        const query = new URL(page.url()).searchParams;
        query.set("day", day ?? "");
        await page.goto(`/book/maple?${query}`);
        const none = page.locator(".none");
        await see(none.getByText(why));
        await see(none.getByText(w.nextFree));
        await examine(page, `book, ${why}`);
        await none.locator("a[href*='day=']").click(); // beside it, the practice's phone
        await see(page.locator(".tg .time"));
      }
    },
  );
}
