import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormErrors } from "@/components/form/form-errors";
import { FormContext, type Failure } from "@/components/form/state";
import { AlsoBooks } from "@/components/sessions/booking/also-books";
import { ChosenTime } from "@/components/sessions/booking/chosen-time";

const TAKEN = "2026-12-01T17:00:00Z";
const said = "That time has just been taken. Choose one of the nearest free times.";
const failure = {
  ok: false,
  code: "slot_taken",
  error: said,
  fields: { start: said },
  values: { start: TAKEN },
  details: [
    { value: "2026-12-01T18:00:00Z", label: "Tuesday at ten" },
    { value: "2026-12-02T17:00:00Z", label: "Wednesday at nine" },
  ],
} as unknown as Failure;

function draw(failed: Failure | null) {
  const { container } = render(
    <form>
      <FormErrors failure={failed} />
      <FormContext value={failed}>
        <ChosenTime start={TAKEN} legend="Pick one of these times" />
        <AlsoBooks
          line="This books Tuesday at nine."
          nearLine="This books {when}."
          openLine="This books the time you choose."
        />
      </FormContext>
    </form>,
  );
  return () => new FormData(container.querySelector("form")!).getAll("start");
}

test("a free time is sent as it was chosen", () => {
  const sent = draw(null);
  expect(sent()).toEqual([TAKEN]);
  expect(screen.getByText("This books Tuesday at nine.")).toBeInTheDocument();
});

test("of the times near a taken one none is chosen, the reason stands once, and the line follows the choice", async () => {
  const sent = draw(failure);
  expect(screen.getAllByText(said)).toHaveLength(1);
  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  expect(sent()).toEqual([TAKEN]); // taken: books nothing
  expect(screen.getByText("This books the time you choose.")).toBeInTheDocument();
  await userEvent.click(screen.getByLabelText("Wednesday at nine"));
  expect(sent()).toEqual(["2026-12-02T17:00:00Z"]);
  expect(screen.getByText("This books Wednesday at nine.")).toBeInTheDocument();
});
