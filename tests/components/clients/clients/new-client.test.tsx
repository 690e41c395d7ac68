import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { NewClient } from "@/components/clients/clients/new-client";
import { QuickSearch } from "@/components/clients/clients/quick-search";

const push = jest.fn();
let path = "/calendar";
jest.mock("next/navigation", () => ({ usePathname: () => path, useRouter: () => ({ push }) }));
beforeEach(() => {
  path = "/calendar";
  window.history.replaceState(null, "", path);
});

const bar = () => (
  <>
    <QuickSearch locale="en" />
    <NewClient locale="en" therapists={[]} create={jest.fn(async () => null)} />
  </>
);
const altN = { code: "KeyN", altKey: true };

it("opens the window over any page, by press and by Alt+N, and gives the focus back", async () => {
  const user = userEvent.setup();
  render(bar());
  const link = screen.getByRole("link", { name: /New Client/ });
  expect(link).toHaveAttribute("href", "/clients/new");
  await user.click(link);
  expect(await screen.findByRole("dialog", { name: "Add Client" })).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  fireEvent.keyDown(document.body, altN);
  expect(await screen.findByRole("dialog", { name: "Add Client" })).toBeInTheDocument();
  const key = document.querySelector<HTMLInputElement>("input[name=key]")?.value;
  expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect((await axe(document.body)).violations).toEqual([]);
});

it("does nothing while somebody writes, with another modifier, or once saving has led elsewhere", async () => {
  const { rerender } = render(bar());
  const search = screen.getByRole("searchbox");
  fireEvent.keyDown(search, altN);
  fireEvent.keyDown(document.body, { ...altN, ctrlKey: true });
  fireEvent.keyDown(document.body, { code: "KeyN" });
  expect(screen.queryByRole("dialog")).toBeNull();
  fireEvent.keyDown(document.body, altN);
  await screen.findByRole("dialog");
  path = "/clients/n";
  rerender(bar());
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("answers to its keys beside what only pops up, as on the calendar", async () => {
  render(
    <>
      {bar()}
      <div popover="auto" role="dialog" aria-label="Keyboard shortcuts" />
    </>,
  );
  fireEvent.keyDown(document.body, { code: "KeyK", altKey: true });
  expect(screen.getByRole("searchbox")).toHaveFocus();
  fireEvent.keyDown(document.body, altN);
  expect(await screen.findByRole("dialog", { name: "Add Client" })).toBeInTheDocument();
});

it("searches clients from anywhere", async () => {
  const user = userEvent.setup();
  render(bar());
  fireEvent.keyDown(document.body, { code: "KeyK", altKey: true });
  expect(screen.getByRole("searchbox")).toHaveFocus();
  await user.keyboard("O’Brien{Enter}");
  expect(push).toHaveBeenCalledWith("/clients?q=O%E2%80%99Brien");
});
