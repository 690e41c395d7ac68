import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { FeedForm } from "@/components/calendar/calendar-feed/feed-form";
import type { Action } from "@/lib/platform/access/actions";

const sent: [string, Record<string, unknown>][] = [];
const answering =
  (name: string, data: unknown = undefined): Action =>
  async (_, form) => {
    sent.push([name, Object.fromEntries([...form].filter(([key]) => !key.startsWith("$")))]);
    return { ok: true, data };
  };
const actions = {
  make: answering("make", { secret: "s3cret" }),
  change: answering("change"),
  revoke: answering("revoke"),
};
const whose = [
  { value: "t1", label: "Nora Whitfield" },
  { value: "", label: "All therapists" },
];
const props = { locale: "en", whose, address: "https://book.example/api/calendar/", actions } as const;
beforeEach(() => void (sent.length = 0));

it("makes an address from what was chosen", async () => {
  const user = userEvent.setup();
  const { container } = render(
    <main>
      <FeedForm {...props} feed={null} />
    </main>,
  );
  await user.click(screen.getByRole("radio", { name: /Busy/ }));
  await user.selectOptions(screen.getByRole("combobox"), "All therapists");
  await user.click(screen.getByRole("button", { name: "Create the address" }));
  expect(sent).toMatchObject([["make", { shows: "busy", whose: "" }]]);
  expect((await axe(container)).violations).toEqual([]);
});

it("shows a new address once, changes what it says, and takes it back", async () => {
  const user = userEvent.setup();
  render(
    <main>
      <FeedForm {...props} feed={{ shows: "initials", whose: "t1" }} />
    </main>,
  );
  expect(screen.queryByText(/api\/calendar/)).toBeNull();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved. Calendar apps will show it the next time they refresh.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Create a new address" }));
  expect(await screen.findByText("https://book.example/api/calendar/s3cret.ics")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Remove the address" }));
  expect(sent.map(([name]) => name)).toEqual(["change", "make", "revoke"]);
});
