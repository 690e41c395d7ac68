import { render, screen } from "@testing-library/react";
import { RescheduleForm } from "@/components/sessions/reschedule/reschedule-form";
import { elsewhereOf } from "@/components/sessions/reschedule/where-field";
import { locationOptions } from "@/lib/practice/locations/rules";
import type { MovingSession } from "@/lib/sessions/reschedule/queries";

const locations = [
  { id: "own", name: "", address: "1 Maple Street", note: "" },
  { id: "river", name: "Riverside office", address: "12 River Street", note: "" },
];
const session = {
  id: "s",
  sequence: 0,
  place: "in_person",
  locationId: "river",
  location: "Riverside office",
  practice: "Maple Street Therapy",
} as MovingSession;
const draw = (only: string[]) => {
  const elsewhere = elsewhereOf(locationOptions(["in_person", "video"], only, locations), session, "Ola Brandt", "en");
  render(
    <RescheduleForm
      action={async () => null}
      session={session}
      start="2026-12-14T18:00:00Z"
      therapist="t"
      elsewhere={elsewhere}
      locale="en"
    />,
  );
};

test("where the therapist gives it where it is held, nothing is asked", () => {
  draw(["river", "video"]);
  expect(screen.queryByRole("radio")).toBeNull();
});

test("where not, why is said, and nothing is chosen for them", () => {
  draw(["own", "video"]);
  expect(
    screen.getByText("Ola Brandt doesn’t offer this kind of session at Riverside office. Choose another location."),
  ).toBeInTheDocument();
  expect(
    screen.getAllByRole("radio").map((radio) => [radio.getAttribute("value"), (radio as HTMLInputElement).checked]),
  ).toEqual([
    ["own", false],
    ["video", false],
  ]);
});

test("the only place there is is chosen already", () => {
  draw(["video"]);
  expect(screen.getByRole("radio")).toBeChecked();
});
