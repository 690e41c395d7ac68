import assert from "node:assert/strict";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const DESK = { width: 1280, height: 860 };
const examined = new Set<string>();

/**
 * Whoever comes to this page can use it: axe finds nothing (WCAG 2.2 AA) in light and in dark, at a desk and on a
 * phone, and nothing is wider than a screen of 390 or 320 px. `name` is the state that is shown; each is examined once.
 */
export async function examine(page: Page, name: string): Promise<void> {
  const lang = await page.locator("html").getAttribute("lang");
  if (examined.has(`${name} ${lang}`)) return;
  examined.add(`${name} ${lang}`);
  const { width } = page.viewportSize() ?? DESK;
  // The colours are the same in every language; the words are not.
  for (const colorScheme of lang === "fr" ? (["light"] as const) : (["light", "dark"] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" }); // no colour on its way to another
    await noViolation(page, `${name}, ${lang}, ${colorScheme}, ${width} px`);
  }
  await examineWidths(page, `${name}, ${lang}`, () => noViolation(page, `${name}, ${lang}, 390 px`));
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Nothing is wider than a screen of 390 or 320 px. */
export async function examineWidths(page: Page, what: string, also = async (): Promise<void> => {}): Promise<void> {
  const { width, height } = page.viewportSize() ?? DESK;
  await page.setViewportSize({ width: 390, height: 844 });
  await fits(page, what);
  await also();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page, what);
  await page.setViewportSize({ width, height });
}

async function noViolation(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes
        .slice(0, 4)
        .map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`)
        .join("\n")}`,
  );
  assert.equal(found.join("\n"), "", `axe, ${what}`);
}

/** No horizontal scrolling, and nothing of the head lies on its neighbour. */
async function fits(page: Page, what: string): Promise<void> {
  const widest = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.right > room + 1;
    });
    return {
      room,
      scroll: document.documentElement.scrollWidth,
      over: over
        .slice(0, 5)
        .map(
          (element) => `${element.tagName}.${element.className} ${Math.round(element.getBoundingClientRect().right)}`,
        ),
    };
  });
  const heaped = await page.locator(".p-head > *:visible").evaluateAll((parts) => {
    const boxes = parts.map((part) => part.getBoundingClientRect());
    const onNext = boxes.some(
      (box, i) =>
        boxes[i + 1] && box.bottom > (boxes[i + 1] as DOMRect).top && box.right > (boxes[i + 1] as DOMRect).left + 1,
    );
    return onNext || parts.some((part) => part.scrollWidth > part.clientWidth + 1);
  });
  assert.ok(!heaped, `${what}: what is in the head lies on its neighbour`);
  assert.ok(widest.scroll <= widest.room, `${what}: ${widest.scroll} px in ${widest.room}: ${widest.over.join("; ")}`);
}
