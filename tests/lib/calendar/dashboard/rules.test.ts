import { turnMarks } from "@/lib/calendar/dashboard/rules";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import { at } from "@/tests/support/factories";

const session = (id: string, start: string, end: string, status: SessionStatus = "booked") => ({
  id,
  status,
  startsAt: at(`2026-12-10T${start}`),
  endsAt: at(`2026-12-10T${end}`),
});

const day = [
  session("first", "09:00", "09:50"),
  session("asked", "10:00", "10:50", "requested"),
  session("here", "11:00", "11:50"),
  session("there", "11:00", "11:50"),
  session("last", "13:00", "13:50"),
];

it.each([
  ["08:00", { first: "next" }],
  ["09:00", { first: "now", here: "next", there: "next" }],
  ["09:50", { here: "next", there: "next" }],
  ["11:30", { here: "now", there: "now", last: "next" }],
  ["14:00", {}],
])("marks whose turn it is at %s", (time, expected) => {
  expect(Object.fromEntries(turnMarks(day, at(`2026-12-10T${time}`)))).toEqual(expected);
});
