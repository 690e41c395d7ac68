import { sharedBuild } from "@/lib/platform/boot/build";

const SECRET = "a-secret-that-several-servers-share";

test("machines with the same sources and secret build the same, and another secret builds anew", async () => {
  const [one, two, other] = [await sharedBuild(SECRET), await sharedBuild(SECRET), await sharedBuild(`${SECRET}2`)];
  expect(two).toEqual(one);
  expect(Buffer.from(one.key, "base64")).toHaveLength(32);
  expect(other.key).not.toBe(one.key);
  expect(other.id).not.toBe(one.id);
  expect(Buffer.from(one.key, "base64").toString("latin1")).not.toContain(SECRET);
});
