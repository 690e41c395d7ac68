import { DAY, MINUTE } from "@/lib/scheduling/units";
import { wallShift } from "@/lib/sessions/series-changes/rules";
import { at } from "@/tests/support/factories";

test("how far a session moves is counted on the wall, over a change of clocks too", () => {
  const was = at("2027-03-10T10:00", "America/Toronto").getTime();
  expect(wallShift("America/Toronto", was, "2027-03-17", "11:30")).toBe(7 * DAY + 90 * MINUTE);
});
