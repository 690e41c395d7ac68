import { hashToken } from "@/lib/platform/access/tokens";
import { setupLink } from "@/lib/platform/boot/setup-link";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makePractice } from "@/tests/support/factories";

useDatabase();

test("the link of an empty database is good once; a new start voids the old one; a practice ends them", async () => {
  const first = await setupLink();
  const second = await setupLink();
  expect(second).toMatch(/^http:\/\/localhost:3000\/setup\?token=[\w-]{43}$/);
  expect(second).not.toBe(first);
  const tokens = await db().token.findMany();
  expect(tokens).toMatchObject([{ hash: hashToken(second?.split("=")[1] ?? ""), purpose: "setup", usedAt: null }]);
  await makePractice();
  expect(await setupLink()).toBeNull();
});
