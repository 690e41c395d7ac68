import { initials } from "@/lib/platform/branding/initials";
import { plainName, senderFor } from "@/lib/platform/email/names";

test.each([
  ["Amélie Okafor", "Amélie Okafor"],
  ["J. R. O’Brien", "J. R. O’Brien"],
  ["evil.example", "evil.\u200Bexample"],
  ["https://evil.example/x", "https:\u200B/\u200B/\u200Bevil.\u200Bexample/\u200Bx"],
  ["me@evil.example", "me@\u200Bevil.\u200Bexample"],
  ["two\r\nlines", "two lines"],
])("plainName(%j)", (name, plain) => expect(plainName(name)).toBe(plain));

test("plainName cuts what no name has", () => expect(plainName("x".repeat(500))).toHaveLength(120));

test.each([
  ["Maple Street", "Anteroom <hello@a.example>", '"Maple Street" <hello@a.example>'],
  ["Maple Street", "hello@a.example", '"Maple Street" <hello@a.example>'],
  ['A "b" <x@y.example>\r\nBcc: z', "hello@a.example", '"A b x y.example Bcc: z" <hello@a.example>'],
  ["", "hello@a.example", "hello@a.example"],
])("senderFor(%j, %j)", (name, from, line) => expect(senderFor(name, from)).toBe(line));

test.each([
  ["Maple Street Therapy", "MT"],
  ["Thi Minh Nguyễn", "TN"],
  ["Tenzin", "T"],
  ["🙂 Zoé Roy 🙂", "ZR"],
  ["李小龙", "李"],
  ["Rivage", "R"],
  ["Élan & Co", "ÉC"],
  ["", ""],
])("initials(%j)", (name, shown) => expect(initials(name)).toBe(shown));
