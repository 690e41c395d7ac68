import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { toast, Toaster } from "@/components/ui/toast";

test("says what was done, and can undo it", async () => {
  const undo = jest.fn();
  render(<Toaster label="Messages" />);
  act(() => toast("Associated with Dorothee Lamarche-Roy", { label: "Undo", run: undo }));
  expect(await screen.findByRole("status")).toHaveTextContent("Associated with Dorothee Lamarche-Roy");

  act(() => screen.getByRole("button", { name: "Undo" }).focus());
  await userEvent.keyboard("{Enter}");
  expect(undo).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByRole("status")).not.toBeInTheDocument());
});
