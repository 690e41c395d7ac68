import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SubmitButton } from "@/components/ui/submit-button";

test("says that it is busy, keeps the focus, and sends only once", async () => {
  let finish = () => {};
  const save = jest.fn(
    () =>
      new Promise<void>((done) => {
        finish = done;
      }),
  );
  render(
    <form action={save}>
      <SubmitButton variant="save" busy="Saving">
        Save
      </SubmitButton>
    </form>,
  );

  const button = screen.getByRole("button", { name: "Save" });
  expect(button).toHaveClass("btn-save");
  await userEvent.click(button);
  expect(button).toHaveAccessibleName("Saving");
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).toHaveFocus();

  await userEvent.click(button);
  expect(save).toHaveBeenCalledTimes(1);

  await act(async () => finish());
  expect(button).toHaveAccessibleName("Save");
  expect(button).not.toHaveAttribute("aria-disabled");
});

test("both labels are there from the start, so the width never changes", () => {
  render(
    <form>
      <SubmitButton busy="Saving">Save</SubmitButton>
    </form>,
  );
  expect(screen.getByText("Save")).toBeVisible();
  expect(screen.getByText("Saving")).not.toBeVisible();
});
