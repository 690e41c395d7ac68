import { cancelFact } from "@/components/sessions/booking/facts";
import { toInstants } from "@/lib/scheduling/zones";

const at = (wall: string) => new Date(toInstants("America/Vancouver", Date.parse(`${wall}:00Z`))[0]!);
const practice = { zone: "America/Vancouver", cancelNoticeMinutes: 24 * 60, graceMinutes: 0 };
const start = at("2026-12-04T09:00").getTime();

test.each([
  ["before the notice", "2026-12-01T10:00", 16500, /^Free to cancel until .*December/, /fee of \$165 may be charged/],
  ["at the very end of the notice", "2026-12-03T09:00", 16500, /^Free to cancel until/, /\$165/],
  [
    "after it",
    "2026-12-03T09:01",
    16500,
    /too late to cancel this time for free/,
    /If you cancel after booking, the fee of \$165/,
  ],
  ["for a free call, at any time", "2026-12-04T08:59", 0, /no charge for cancelling/, undefined],
] as const)("a booking says when cancelling is free: %s", (_, now, priceCents, text, detail) => {
  const fact = cancelFact({ start, priceCents, practice, now: at(now).getTime() }, "en");
  expect(fact.text).toMatch(text);
  if (detail) expect(fact.detail).toMatch(detail);
  else expect(fact.detail).toBeUndefined();
});

test("inside the notice, it says how long after booking cancelling is free", () => {
  const late = { start, priceCents: 16500, practice: { ...practice, graceMinutes: 30 }, now: start - 60_000 };
  expect(cancelFact(late, "en")).toMatchObject({
    text: "Free to cancel for 30 minutes after you book",
    detail: "After that, the fee of $165 may be charged.",
  });
  expect(cancelFact({ ...late, now: start - 48 * 3_600_000 }, "en").text).toMatch(/^Free to cancel until/);
});

test("in French the fee is in the sentence too", () => {
  const fact = cancelFact({ start, priceCents: 15000, practice, now: start - 60_000 }, "fr");
  expect(fact.detail).toContain("150\u00a0$");
});
