import { clientAddress } from "@/lib/platform/boot/http";

test.each([
  ["203.0.113.9", undefined, "203.0.113.9"],
  ["::ffff:203.0.113.9", undefined, "203.0.113.9"],
  // A client's own header is not trusted: it would give a new address for each password guess.
  ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
  // The practice's own proxy is trusted, but only for the entry that it added itself.
  ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["10.0.0.7", "1.1.1.1, 198.51.100.1", "198.51.100.1"],
  ["::1", undefined, "::1"],
  ["172.32.0.1", "198.51.100.1", "172.32.0.1"],
  [undefined, undefined, "unknown"],
  ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
  ["2001:0db8:1::99", undefined, "2001:db8:1:0::/64"],
  ["2001:db8::1", undefined, "2001:db8:0:0::/64"],
])("%s with X-Forwarded-For %s is %s", (remote, forwarded, expected) => {
  expect(clientAddress(remote, forwarded)).toBe(expected);
});
