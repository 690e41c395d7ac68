import { linksOf, readAddress } from "@/app/(practice)/(staff)/calendar/address";

const id = "0e2d0f3c-6a3e-4b9b-8a44-2f1c1f5a7a11";
const plain = { view: null, date: null, therapist: null, cancelled: true, all: false, session: null, pending: null };

it.each([
  [{}, plain],
  // Links in emails that were sent before the calendar had views.
  [
    { week: "2026-12-07", session: id },
    { ...plain, date: "2026-12-07", session: id },
  ],
  [
    { week: "2026-12-07", day: "2026-12-10" },
    { ...plain, date: "2026-12-10" },
  ],
  [
    { view: "month", date: "2026-12-31", therapist: "all", cancelled: "hide", all: "1" },
    { ...plain, view: "month", date: "2026-12-31", therapist: "all", cancelled: false, all: true },
  ],
  [{ view: "year", date: "2027-02-29", therapist: "me", session: "1; DROP", all: "yes" }, plain],
  [{ date: ["2026-12-01", "2026-12-02"], view: ["day", "week"] }, plain],
  [
    { change: id, to: "2026-12-10", at: "09:15", with: id },
    { ...plain, pending: { kind: "move", session: id, date: "2026-12-10", minute: 555, therapist: id } },
  ],
  [
    { change: id, to: "2026-12-10", at: "24:00" },
    { ...plain, pending: { kind: "length", session: id, minutes: null, more: 0 } },
  ],
  [
    { change: id, more: "-15" },
    { ...plain, pending: { kind: "length", session: id, minutes: null, more: -15 } },
  ],
  [
    { change: id, minutes: "80" },
    { ...plain, pending: { kind: "length", session: id, minutes: 80, more: 0 } },
  ],
])("reads %j", (query, expected) => expect(readAddress(query)).toEqual(expected));

it("writes addresses that keep everything but what changes, and neither an opened session nor a change", () => {
  const links = linksOf(
    readAddress({ view: "day", therapist: id, cancelled: "hide", session: id, change: id, more: "15" }),
    "2026-12-10",
  );
  expect(links()).toBe(`/calendar?view=day&date=2026-12-10&therapist=${id}&cancelled=hide`);
  expect(links({ view: "month", date: "2027-01-01", session: id })).toBe(
    `/calendar?view=month&date=2027-01-01&therapist=${id}&cancelled=hide&session=${id}`,
  );
  expect(linksOf(readAddress({}), "2026-12-10")({ all: true })).toBe("/calendar?date=2026-12-10&all=1");
});
