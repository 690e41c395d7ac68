import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { prospectsMessages } from "@/lib/clients/prospects/messages";
import { rejectionsMessages } from "@/lib/clients/rejections/messages";
import { owner, rivageOwner } from "@/prisma/seed/personas";
import { examine } from "./examine";
import { focused, press, tabTo } from "./keys";
import { journey } from "./stage";
import { see, signIn } from "./steps";
import { words } from "./words";

const away = "/clients/prospects?show=away";

async function atProspects(page: Page, lang: "en" | "fr", email: string): Promise<void> {
  await page.goto("/sign-in");
  await signIn(page, words[lang], email);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  const answer = await page.goto("/clients/prospects");
  assert.match(answer?.headers()["cache-control"] ?? "", /no-store/, "row 16: what shows a person is kept by no cache");
}

journey(
  "Prospects by keyboard: searched with a slip, one is closed as not a client, and brought back",
  async (_, visit) => {
    const t = rejectionsMessages.en;
    const { page } = await visit({ reducedMotion: true });
    await atProspects(page, "en", owner.email);
    await tabTo(page, "main input[type=search]");
    await page.keyboard.type("lachancelliere");
    const row = page.getByRole("row", { name: /Hugo Lachancelière/ });
    await see(page.getByText("No exact match."));
    await see(row);
    await tabTo(page, "tbody input[type=checkbox]");
    await page.keyboard.press("Space");
    await tabTo(page, ".editbar .btn:not([disabled])", "Shift+Tab");
    while (!(await focused(page)).includes(t.notAClient)) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await see(page.getByRole("dialog"));
    await page.waitForFunction(() => document.activeElement?.closest("[role=dialog]"));
    await press(page, t.notAClient, "button");
    await see(page.getByText("Hugo Lachancelière is marked as not a client. The account is closed."));
    await page.goto(away);
    await examine(page, "prospects, not clients and blocked");
    await press(page, "Restore Hugo Lachancelière", "button");
    await see(page.getByRole("dialog"));
    await page.waitForFunction(() => document.activeElement?.closest("[role=dialog]"));
    await press(page, t.bringBack.action, "button");
    await see(page.getByText(t.list.emptyTitle));
    await page.goto("/clients/prospects?q=lachanceliere");
    await see(row);
  },
);

journey(
  "Prospects on a phone, fr: one is blocked with a reason, found under the filter and unblocked",
  async (_, visit) => {
    const t = rejectionsMessages.fr;
    const { page } = await visit({ lang: "fr", width: 390 });
    await atProspects(page, "fr", rivageOwner.email);
    const first = page.getByRole("checkbox").first();
    const name = ((await first.getAttribute("aria-label")) ?? "").replace("Sélectionner ", "");
    await first.check();
    await examine(page, "prospects, one ticked");
    await page.getByRole("toolbar").getByRole("button", { name: t.block }).click();
    const dialog = page.getByRole("dialog", { name: `Bloquer ${name}` });
    await dialog.getByLabel(t.blocking.reason).fill("Menaces au téléphone");
    await examine(page, "prospects, block");
    await dialog.getByRole("button", { name: t.block }).click();
    await dialog.waitFor({ state: "hidden" });
    await see(page.getByText(`${name} : compte bloqué`));
    await page.getByLabel(prospectsMessages.fr.show).selectOption("away");
    await page.waitForURL(/show=away/);
    await see(page.getByText("Menaces au téléphone"));
    await page.getByRole("button", { name: `Débloquer ${name}` }).click();
    await page.getByRole("dialog").getByRole("button", { name: t.unblock.action }).click();
    await see(page.getByText(t.list.emptyTitle));
    await page.goto("/clients/prospects");
    await see(page.getByRole("checkbox", { name }));
  },
);
