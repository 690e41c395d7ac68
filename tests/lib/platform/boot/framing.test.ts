import { mayFrame } from "@/lib/platform/boot/framing";
import { db } from "@/lib/platform/db/client";
import { useDatabase } from "@/tests/support/database";
import { makePractice } from "@/tests/support/factories";

useDatabase();

test("row 14: who may frame is read once in five seconds, and then as it is", async () => {
  const practice = await makePractice();
  const origin = "https://www.maple.example";
  const { id } = await db().website.create({ data: { practiceId: practice.id, origin } });
  expect(await mayFrame(practice.slug, 0)).toEqual([origin]);
  await db().website.delete({ where: { id } });
  expect(await mayFrame(practice.slug, 4_999)).toEqual([origin]);
  expect(await mayFrame(practice.slug, 5_000)).toEqual([]);
});

test("row 14: nobody may frame a practice that does not exist", async () =>
  expect(await mayFrame("nobody")).toEqual([]));

test("row 14: nobody may frame while the list cannot be read, and it is read again at once", async () => {
  const { id, slug } = await makePractice();
  await db().website.create({ data: { practiceId: id, origin: "https://www.maple.example" } });
  const broken = jest.spyOn(db(), "$queryRaw").mockRejectedValueOnce(new Error("gone"));
  expect(await mayFrame(slug, 0)).toEqual([]);
  broken.mockRestore();
  expect(await mayFrame(slug, 1)).toEqual(["https://www.maple.example"]);
});
