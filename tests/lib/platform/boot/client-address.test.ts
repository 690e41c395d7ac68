import { clientAddress, trustedProxies } from "@/lib/platform/boot/http";

const none = trustedProxies();

test.each([
  ["203.0.113.9", undefined, "203.0.113.9"],
  ["::ffff:203.0.113.9", undefined, "203.0.113.9"],
  // A client's own header is not trusted: it would give a new address for each password guess.
  ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
  // A proxy on this machine is trusted, but only for the entry that it added itself.
  ["127.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["::ffff:127.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"],
  ["::1", "198.51.100.1", "198.51.100.1"],
  ["::1", undefined, "::1"],
  // A private network may be a port forwarder that passes on the visitor's own header, such as Docker's gateway.
  ["172.17.0.1", "198.51.100.1", "172.17.0.1"],
  ["10.0.0.7", "198.51.100.1", "10.0.0.7"],
  ["192.168.1.1", "198.51.100.1", "192.168.1.1"],
  ["fd00::1", "198.51.100.1", "fd00:0:0:0::/64"],
  [undefined, undefined, "unknown"],
  [undefined, "198.51.100.1", "unknown"],
  ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2::/64"],
  ["2001:0db8:1::99", undefined, "2001:db8:1:0::/64"],
  ["2001:db8::1", undefined, "2001:db8:0:0::/64"],
])("%s with X-Forwarded-For %s is %s", (remote, forwarded, expected) => {
  expect(clientAddress(remote, forwarded, none)).toBe(expected);
});

test.each([
  ["10.0.0.7", "10.0.0.7", true],
  ["::ffff:10.0.0.7", "10.0.0.7", true],
  ["10.0.0.8", "10.0.0.7", false],
  ["172.17.0.1", "10.0.0.7, 172.16.0.0/12", true],
  ["172.32.0.1", "10.0.0.7, 172.16.0.0/12", false],
  ["fd00::1", "fd00::/8", true],
  ["127.0.0.1", "10.0.0.7", true],
])("a proxy at %s is believed with TRUSTED_PROXIES=%s: %s", (remote, configured, believed) => {
  const found = clientAddress(remote, "203.0.113.5, 198.51.100.1", trustedProxies(configured));
  expect(found === "198.51.100.1").toBe(believed);
});
