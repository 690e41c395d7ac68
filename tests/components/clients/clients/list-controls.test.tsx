import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { ListControls } from "@/components/clients/clients/list-controls";

const replace = jest.fn();
jest.mock("next/navigation", () => ({ useRouter: () => ({ replace }) }));
beforeEach(() => replace.mockReset());

const nothing = { q: "", therapist: "", portal: "", session: "", status: "", sort: "name" };
const therapists = [{ id: "t", name: "Nora Whitfield" }];
const controls = (fields = nothing) => <ListControls locale="en" fields={fields} therapists={therapists} />;
const quiet = { scroll: false };

it("asks once typing pauses, keeps the focus and what is typed on while the answer comes", async () => {
  const user = userEvent.setup();
  const { rerender } = render(controls());
  const search = screen.getByRole("searchbox", { name: "Search clients" });
  await user.type(search, "lam");
  expect(replace).not.toHaveBeenCalled();
  await waitFor(() => expect(replace.mock.calls).toEqual([["/clients?q=lam", quiet]]));
  await user.type(search, "ar");
  rerender(controls({ ...nothing, q: "lam" })); // the response to the first query
  expect(search).toHaveValue("lamar");
  expect(search).toHaveFocus();
  await waitFor(() => expect(replace).toHaveBeenLastCalledWith("/clients?q=lamar", quiet));
});

it("asks at once for a filter and for Enter, and leaves out what is not wished for", async () => {
  const user = userEvent.setup();
  const { container } = render(controls({ ...nothing, q: "roy" }));
  await user.selectOptions(screen.getByLabelText("Therapist"), "Nora Whitfield");
  expect(replace).toHaveBeenLastCalledWith("/clients?q=roy&therapist=t", quiet);
  await user.selectOptions(screen.getByLabelText("Portal access"), "To verify");
  await user.selectOptions(screen.getByLabelText("Sort by"), "Last session");
  expect(replace).toHaveBeenLastCalledWith("/clients?q=roy&therapist=t&portal=waiting&sort=last", quiet);
  await user.clear(screen.getByRole("searchbox"));
  await user.keyboard("{Enter}");
  expect(replace).toHaveBeenLastCalledWith("/clients?therapist=t&portal=waiting&sort=last", quiet);
  expect((await axe(container)).violations).toEqual([]);
});

it("follows an address that was changed elsewhere", () => {
  const { rerender } = render(controls({ ...nothing, q: "roy", session: "yes" }));
  rerender(controls());
  expect(screen.getByRole("searchbox")).toHaveValue("");
  expect(screen.getByLabelText("Next session")).toHaveValue("");
});

it("is a form that asks without a script", () => {
  render(controls());
  const form = screen.getByRole("search");
  expect(form).toHaveAttribute("action", "/clients");
  expect([...new FormData(form as HTMLFormElement).keys()]).toEqual([
    "q",
    "therapist",
    "status",
    "portal",
    "session",
    "sort",
  ]);
});
