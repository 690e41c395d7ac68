import {
  keyOf,
  findOption,
  keptOption,
  locationOptions,
  locationOf,
  type Location,
} from "@/lib/practice/locations/rules";
import { whereRow, whereText } from "@/lib/platform/email/where";

const location = (id: string): Location => ({ id, name: id, address: `${id} street`, note: "" });
const [a, b] = [location("a"), location("b")];
const keys = (...args: Parameters<typeof locationOptions>) => locationOptions(...args).map(({ key }) => key);

test.each([
  [["in_person"], [], ["a", "b"]],
  [["phone", "video", "in_person"], [], ["a", "b", "video", "phone"]],
  [["video"], [], ["video"]],
  [
    ["in_person", "video"],
    ["b", "video"],
    ["b", "video"],
  ],
  [["in_person"], ["video"], []],
  [["in_person"], ["gone"], []],
] as const)("a service %j, of which a therapist gives %j, can be had at %j", (places, only, expected) => {
  expect(keys(places, only, [a, b])).toEqual(expected);
});

test("without a location nothing is in person", () => {
  expect(keys(["in_person", "phone"], [], [])).toEqual(["phone"]);
});

const spots = locationOptions(["in_person", "video"], [], [a, b]);

test.each([
  [null, "a"],
  [undefined, "a"],
  ["b", "b"],
  ["video", "video"],
  ["phone", undefined],
  ["elsewhere", undefined],
])("whoever asks for %j gets %j", (asked, expected) => {
  expect(findOption(spots, asked)?.key).toBe(expected);
});

test.each([
  [{ place: "in_person", locationId: "b" }, "b"],
  [{ place: "in_person", locationId: null }, "a"],
  [{ place: "in_person", locationId: "gone" }, undefined],
  [{ place: "video", locationId: null }, "video"],
  [{ place: "phone", locationId: null }, undefined],
] as const)("a session %j stays at %j", (session, expected) => {
  expect(keptOption(spots, session)?.key).toBe(expected);
});

test("the practice's own location, and one that nobody noted, have the practice's address", () => {
  const practice = { address: "1 Maple Street", addressNote: "lift" };
  expect(locationOf({ location: null, practice })).toEqual({ name: "", address: "1 Maple Street", note: "lift" });
  expect(locationOf({ location: { own: true, name: "Main", address: "", note: "" }, practice })).toEqual({
    name: "Main",
    address: "1 Maple Street",
    note: "lift",
  });
  expect(locationOf({ location: { own: false, ...b }, practice })).toMatchObject({
    name: "b",
    address: "b street",
    note: "",
  });
});

const held = (place: "in_person" | "video" | "phone") => ({
  place,
  location: { name: "River.office", address: "12 River Street", note: "lift" },
  therapist: { name: "Nora Whitfield", videoUrl: "https://video.example/nora" },
});

test.each([
  ["in_person", "In person, River.\u200Boffice, 12 River Street, lift"],
  ["phone", "By phone"],
  ["video", "By video"],
] as const)("an email about a session %s says where in one line", (place, expected) =>
  expect(whereText(held(place), "en")).toBe(expected),
);

test("to the client with the way in", () => {
  const sender = {} as never;
  expect(whereRow(held("phone"), { locale: "en", sender })).toEqual([
    "Where",
    "By phone; Nora Whitfield will call you at the number on file",
  ]);
  expect(JSON.stringify(whereRow(held("video"), { locale: "en", sender }))).toContain("https://video.example/nora");
  const there = JSON.stringify(whereRow(held("in_person"), { locale: "en", sender }));
  for (const part of [
    "River.\u200Boffice",
    "https://www.google.com/maps/search/?api=1&query=12+River+Street",
    ", lift",
  ])
    expect(there).toContain(part);
});

test.each([
  [{ place: "in_person", locationId: "b" }, "b"],
  [{ place: "in_person", locationId: null }, undefined],
  [{ place: "phone", locationId: null }, "phone"],
] as const)("%j has the key %j", (session, key) => expect(keyOf(session)).toBe(key));
