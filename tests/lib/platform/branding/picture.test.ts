import { painted } from "@/lib/platform/branding/paint";
import { PICTURE, pictureSvg } from "@/lib/platform/branding/picture";

const card = {
  name: "Maple Street Therapy",
  line: "Book a session online",
  foot: "214–1850 Maple Street, Vancouver",
  accent: "#2D5F7B",
  mark: "MT",
  logo: null,
};
const rows = (name: string) =>
  [...pictureSvg({ ...card, name }).matchAll(/font-family="Literata" font-size="(\d+)"[^>]*>([^<]*)</g)].map(
    ([, size, text]) => ({ size: Number(size), text: text ?? "" }),
  );

it.each([
  ["Maple Street Therapy", ["Maple Street Therapy"]],
  [
    "Cabinet de psychothérapie Rivage du Plateau-Mont-Royal",
    ["Cabinet de", "psychothérapie Rivage du", "Plateau-Mont-Royal"],
  ],
  ["A & B <Counselling>", ["A &amp; B &lt;Counselling>"]],
  ["李小龙", [""]],
])("%s is split into lines that fit", (name, texts) => {
  const found = rows(name);
  for (const { size, text } of found) expect(text.replace(/&\w+;/g, "&").length * size * 0.53).toBeLessThan(1140);
  expect(found.map(({ text }) => text).join(" ")).toBe(texts.join(" "));
});

it("has at most three lines, however long the name", () => {
  const found = rows("Psychotherapeutische ".repeat(20));
  expect(found.length).toBeLessThanOrEqual(3);
  for (const { size, text } of found) expect(text.length * size * 0.53).toBeLessThan(1140);
});

it("is painted as a PNG of the size that it says, once", async () => {
  const svg = pictureSvg(card);
  const png = await painted(svg, PICTURE.width);
  expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", 1200, 630]);
  expect(await painted(svg, PICTURE.width)).toBe(png);
});

it("that cannot be painted says so, and is tried again", async () => {
  await expect(painted("no picture", 100)).rejects.toThrow();
  await expect(painted("no picture", 100)).rejects.toThrow();
});
