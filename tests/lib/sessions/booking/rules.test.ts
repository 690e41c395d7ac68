import { bookingBlocker, mayBook } from "@/lib/sessions/booking/rules";

test.each([
  ["new", false, true],
  ["new", true, false],
  ["existing", false, false],
  ["existing", true, true],
  ["both", false, true],
  ["both", true, true],
] as const)("a service for %s clients, asked for by a client: %s, may be booked: %s", (audience, isClient, may) => {
  expect(mayBook(audience, isClient)).toBe(may);
});

const free = { verified: true, holdsOne: false, upcoming: 0, cap: 3 };

test.each([
  ["a fresh account", { verified: false }, null],
  ["an unverified account with its one session", { verified: false, holdsOne: true, upcoming: 1 }, "verify_first"],
  ["the same, however long ago that session was", { verified: false, holdsOne: true }, "verify_first"],
  // Sessions that staff booked for the client do not count as the account's one.
  ["an unverified account linked to a client with sessions", { verified: false, upcoming: 2 }, null],
  ["a verified account below the cap", { upcoming: 2 }, null],
  ["a verified account at the cap", { upcoming: 3 }, "session_cap"],
  ["a practice that lowered its cap", { upcoming: 5 }, "session_cap"],
  ["a practice with a cap of 0", { cap: 0 }, "session_cap"],
] as const)("%s", (_, allowance, blockedBy) => {
  expect(bookingBlocker({ ...free, ...allowance })).toBe(blockedBy);
});
