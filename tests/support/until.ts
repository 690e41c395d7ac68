/** Waits until a condition is true; fails after `ms`. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Still not so after ${ms} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
