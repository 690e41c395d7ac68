import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

function Page({ description }: { description?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Associate</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Associate Dorothée Lamarche"
        description={description}
        close="Close"
        footer={<Button onClick={() => setOpen(false)}>Cancel</Button>}
      >
        <p>Choose a client.</p>
      </Dialog>
    </>
  );
}

test.each(["Close", "Cancel", "{Escape}"])("%s closes it and the focus goes back", async (way) => {
  render(<Page description="Choose the client who owns this account." />);
  const opener = screen.getByRole("button", { name: "Associate" });
  await userEvent.click(opener);

  const dialog = screen.getByRole("dialog", { name: "Associate Dorothée Lamarche" });
  expect(dialog).toHaveAccessibleDescription("Choose the client who owns this account.");
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  expect((await axe(dialog)).violations).toEqual([]);

  if (way === "{Escape}") await userEvent.keyboard(way);
  else await userEvent.click(screen.getByRole("button", { name: way }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await waitFor(() => expect(opener).toHaveFocus());
});

test("the keyboard stays inside", async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole("button", { name: "Associate" }));
  const dialog = screen.getByRole("dialog");
  for (let press = 0; press < 4; press++) {
    await userEvent.tab();
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
  }
});
