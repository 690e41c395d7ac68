import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { AddDialog } from "@/components/clients/clients/add-dialog";
import type { Action, ActionState } from "@/lib/platform/access/actions";

const close = jest.fn();
beforeEach(() => close.mockReset());

function show(answers: ActionState[]) {
  const create = jest.fn<ReturnType<Action>, Parameters<Action>>(async () => answers.shift() ?? null);
  render(
    <AddDialog
      locale="en"
      formKey="k"
      therapists={[{ id: "t", name: "Nora Whitfield" }]}
      create={create}
      onClose={close}
    />,
  );
  return { user: userEvent.setup(), create };
}

it("warns of somebody alike, says why, and creates only once told that it is somebody else", async () => {
  const alike = { clientId: "d", name: "Iris Kerr", agreeing: ["name", "email"], weak: false };
  const refused: ActionState = {
    ok: false,
    code: "likely_duplicate",
    error: "Somebody like this is here.",
    fields: {},
    values: { firstName: "Iris", lastName: "Kerr" },
    details: alike,
  };
  const { user, create } = show([refused, { ok: true, data: { client: "n" } }]);
  await user.type(screen.getByLabelText("First name"), "Iris");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Iris Kerr is already in your client list")).toBeInTheDocument();
  expect(screen.getByText(/Same name and email/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Open this record" })).toHaveAttribute("href", "/clients/d");
  expect(screen.getByLabelText("First name")).toHaveValue("Iris");
  expect(create.mock.calls[0]?.[1].has("different")).toBe(false);
  expect((await axe(document.body)).violations).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: /different person/i }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(create.mock.calls[1]?.[1].get("different")).toBe("d");
  expect(create.mock.calls.map(([, form]) => form.get("key"))).toEqual(["k", "k"]);
});

it("closes without a word to the server", async () => {
  const { user, create } = show([]);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(close).toHaveBeenCalled();
  expect(create).not.toHaveBeenCalled();
});
