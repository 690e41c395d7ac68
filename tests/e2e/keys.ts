import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** Tabs on until something that matches has the focus. */
export async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key);
    await focusShows(page);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

/** Tabs on to the link, or button, of this name, and presses Enter. */
export async function press(page: Page, name: string, element = "a"): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (
      (await focused(page)).includes(name) &&
      (await page.evaluate((tag) => document.activeElement?.matches(tag), element))
    )
      return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await focusShows(page);
  }
  throw new Error(`Tab does not lead to “${name}”`);
}

/** The name of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(
    () => `${document.activeElement?.getAttribute("aria-label") ?? ""} ${document.activeElement?.textContent ?? ""}`,
  );

/** Whatever has the focus is on the screen, with a ring. */
async function focusShows(page: Page): Promise<void> {
  const hidden = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element.tagName === "NEXTJS-PORTAL") return null;
    const styles = [element, element.parentElement, ...element.querySelectorAll("*")].flatMap((one) =>
      one ? [getComputedStyle(one)] : [],
    );
    const ring = styles.some(
      ({ outlineStyle, outlineWidth, boxShadow }) =>
        (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none",
    );
    return ring ? null : element.outerHTML.slice(0, 200);
  });
  assert.equal(hidden, null, "the focus cannot be seen");
}
