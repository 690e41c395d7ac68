import { mapOf, telOf } from "@/lib/platform/input/contact-links";

test.each([
  ["604-555-0142", "tel:6045550142"],
  ["+1 (604) 555-0142", "tel:+16045550142"],
  ["604.555.0142 ext. 12", "tel:6045550142;ext=12"],
  ["514 555-0150, poste 3", "tel:5145550150;ext=3"],
  ["514 555-0150 x3", "tel:5145550150;ext=3"],
])("%s dials %s", (phone, url) => expect(telOf(phone)).toBe(url));

test("an address opens a map", () => {
  expect(mapOf("305–4210, rue du Rivage, Montréal")).toBe(
    "https://www.google.com/maps/search/?api=1&query=305%E2%80%934210%2C+rue+du+Rivage%2C+Montr%C3%A9al",
  );
});
