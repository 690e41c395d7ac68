import { zipAnswer, zipStream, type ZipEntry } from "@/lib/platform/zip/zip";
import { unzip } from "@/tests/support/unzip";

const entry = (path: string, ...parts: (string | Uint8Array)[]): ZipEntry => ({
  path,
  async *parts() {
    yield* parts;
  },
});

it("writes what is read part by part, in any language, and a file of nothing", async () => {
  const archive = Buffer.from(
    await zipAnswer("a.zip", [
      entry("résumé.txt", "Zoé, ", "李\n"),
      entry("b/picture", new Uint8Array([65, 66])),
      entry("empty"),
    ]).arrayBuffer(),
  );
  expect(unzip(archive)).toEqual({ "résumé.txt": "Zoé, 李\n", "b/picture": "AB", empty: "" });
});

it("ends with an error where a part cannot be had, so that half an archive is not taken for a whole one", async () => {
  const broken: ZipEntry = {
    path: "b",
    async *parts() {
      yield "x";
      throw new Error("the database is away");
    },
  };
  await expect(new Response(zipStream([entry("a", "1"), broken])).arrayBuffer()).rejects.toThrow();
});
