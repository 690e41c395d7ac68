import assert from "node:assert/strict";
import { owner, rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { journey } from "./stage";
import { reads, see, signIn } from "./steps";
import { words } from "./words";

/** Gives the first days of a month each combination of past, outside the month and today, on whatever date this runs. */
function showEveryKindOfDay(days: Element[]): void {
  for (const [i, day] of days.slice(0, 8).entries()) {
    day.classList.toggle("month-past", (i & 1) > 0);
    day.classList.toggle("month-other", (i & 2) > 0);
    if (i & 4) day.querySelector("a")?.setAttribute("aria-current", "date");
    else day.querySelector("a")?.removeAttribute("aria-current");
  }
}

journey(
  "A session is moved and lengthened on the calendar, by keys and by mouse; a clash is refused, nothing is sent by a slip",
  async ({ house }, visit) => {
    const t = words.en;
    const { page } = await visit({ reducedMotion: true });
    await page.goto("/sign-in");
    await signIn(page, t, owner.email);
    await page.waitForURL(/\/calendar/);
    await page.getByRole("link", { name: t.laterWeek }).click();
    await page.waitForURL(/date=/);
    const block = page.locator(".ev", { hasText: "Theo Brandvik" });
    await see(block);
    const sent = await house.count("message where template like 'rescheduled%'");

    // By mouse, and left as it is.
    const box = (await block.boundingBox())!;
    await page.mouse.move(box.x + 30, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 120, { steps: 4 });
    await page.mouse.up();
    const asked = page.getByRole("dialog", { name: "Reschedule Theo Brandvik" });
    await see(asked);
    assert.equal(
      await house.count("message where template like 'rescheduled%'"),
      sent,
      "nobody is told before it is confirmed",
    );
    await page.keyboard.press("Escape");
    await asked.waitFor({ state: "detached" });

    // By keys, to where somebody else is; then to where nobody is.
    await block.focus();
    await page.keyboard.press("m");
    await see(page.getByRole("status").filter({ hasText: "Moving Theo Brandvik" }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await see(asked);
    await see(asked.getByRole("alert").filter({ hasText: "This time is taken" }));
    await examine(page, "calendar, a move to be confirmed");
    await asked.getByRole("button", { name: "Reschedule anyway" }).click();
    await see(asked.getByRole("alert").filter({ hasText: "The therapist has another session at that time" }));
    await asked.locator("#time").fill("17:30");
    await asked.getByRole("button", { name: "Reschedule anyway" }).click();
    await asked.getByLabel("Reason").fill("They asked for it");
    await asked.getByRole("button", { name: "Reschedule anyway" }).click();
    await page.waitForURL(/session=/);
    await see(page.getByRole("dialog").filter({ hasText: "5:30–6:20 pm" }));
    assert.equal(await house.count("session where override_reason = 'They asked for it'"), 1);

    // Longer, from the opened session.
    await page.getByRole("link", { name: "Change length" }).click();
    const length = page.getByRole("dialog", { name: "Change length: Theo Brandvik" });
    await length.getByLabel("Length in minutes").fill("80");
    await length.getByRole("button", { name: "Change length" }).click();
    await see(page.getByRole("dialog").filter({ hasText: "5:30–6:50 pm" }));
    assert.equal(
      await house.count("message where template like 'rescheduled%'"),
      sent + 2,
      "the client is told of each change, the therapist who made it is not",
    );
    assert.equal(await house.count("message where template = 'rescheduled_client'"), sent + 2);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });

    // Every view by one key.
    for (const [key, view, shown] of [
      ["3", "month", ".month"],
      ["4", "list", ".day-list"],
      ["1", "day", ".cal-one"],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`view=${view}`));
      await see(page.locator(shown));
      if (view !== "day") await examine(page, `calendar, ${view}`);
      if (view === "month") {
        await page.locator(".month td").evaluateAll(showEveryKindOfDay);
        await examine(page, "calendar, month with every kind of day");
      }
    }
    await page.getByLabel("Therapist", { exact: true }).selectOption("all");
    await page.waitForURL(/therapist=all/);
    await see(page.getByRole("region", { name: "Therapists side by side" }));
    await examine(page, "calendar, side by side");
    await page.keyboard.press("?");
    await see(page.getByRole("dialog", { name: "Keyboard shortcuts" }));
  },
);

journey(
  "On a phone the week is a list; what the practice hides is named; the list comes out on paper and as a file, fr",
  async (_, visit) => {
    const t = words.fr;
    const { page, context } = await visit({ lang: "fr", width: 390, reducedMotion: true });
    await page.goto("/sign-in");
    await signIn(page, t, rivageOwner.email);
    await page.waitForURL(/\/calendar/);
    await page.goto("/settings/calendar");
    await examine(page, "settings, calendar");
    const weekdays = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"];
    for (const day of weekdays) await page.getByLabel(day).check();
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await see(page.getByText("Enregistré."));
    await page.goto("/calendar?therapist=all");
    await page.getByRole("link", { name: t.laterWeek }).click();
    await page.waitForURL(/date=/);
    const hidden = page.locator(".left-out a");
    assert.match(await reads(hidden), /^\d+ séances? le \w+/);
    await examine(page, "calendar, days left out");
    await hidden.first().click();
    await page.waitForURL(/view=day/);
    await page.goto("/settings/calendar");
    for (const day of weekdays) await page.getByLabel(day).uncheck();
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await see(page.getByText("Enregistré."));

    await page.goto("/calendar?therapist=all");
    await page.getByRole("link", { name: t.laterWeek }).click();
    await page.waitForURL(/date=/);
    await see(page.locator(".ev"));
    assert.equal(
      await page
        .locator(".ev")
        .first()
        .evaluate((element) => getComputedStyle(element).position),
      "relative",
      "a list, not a grid",
    );
    const file = await context.request.get(page.url().replace("/calendar?", "/calendar/sessions.csv?"));
    assert.match(await file.text(), /^\ufeffDate,Début,Fin,/);
    await page.goto(page.url().replace("/calendar?", "/calendar/print?").concat("&names=initials"));
    await examine(page, "calendar, on paper");
    assert.match(await reads(page.locator(".line-who b")), /^\p{Lu}{1,2}$/u);
  },
);
