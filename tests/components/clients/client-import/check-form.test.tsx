import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { CheckForm } from "@/components/clients/client-import/check-form";
import { reasonsOf } from "@/components/clients/client-import/reasons";
import type { VerdictLine } from "@/components/clients/client-import/verdict-row";
import type { Action } from "@/lib/platform/access/actions";

const jonas = {
  clientId: "0198c0de-0000-7000-8000-000000000001",
  name: "Jonas Weberling",
  agreeing: ["phone" as const],
  weak: true,
};
const shown = { about: [], contact: [], reasons: [] };
const lines: VerdictLine[] = [
  { ...shown, line: 2, name: "Ines Weberling", kind: "alike", of: jonas },
  { ...shown, line: 3, name: "Ugo Kerr", kind: "create", of: { ...jonas, clientId: "2", name: "Ines Weberling" } },
  { ...shown, line: 4, name: "Ada Okoro", kind: "present", of: { ...jonas, clientId: "3", name: "Ada Okoro" } },
  {
    ...shown,
    line: 5,
    name: "Zoé",
    kind: "refused",
    reasons: reasonsOf({ lastName: "required", birthDate: "date_unread" }, { birthDate: "soon" }, "en"),
  },
];

it("says of each line what happens and why, and sends what is ticked with either button", async () => {
  const run = jest.fn<ReturnType<Action>, Parameters<Action>>(async () => null);
  render(
    <main>
      <CheckForm locale="en" id="i" page={1} verdicts={lines} create={1} pages={null} run={run} />
    </main>,
  );
  const row = (name: RegExp) => within(screen.getByRole("row", { name }));
  expect(row(/^Line 2/).getByRole("link", { name: "Jonas Weberling" })).toHaveAttribute(
    "href",
    `/clients/${jonas.clientId}`,
  );
  expect(row(/^Line 2/).getByText("Same phone: may be a relative")).toBeInTheDocument();
  expect(row(/^Line 3/).getByRole("checkbox")).toBeChecked();
  expect(row(/^Line 3/).queryByRole("link")).toBeNull(); // an earlier line is not a record yet
  expect(row(/^Line 4/).queryByRole("checkbox")).toBeNull();
  expect(
    row(/^Line 5/)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "Last name, EmptyPlease fill in this field.",
    "Date of birth, soonThis date can’t be read. Write it like 1990-04-23.",
  ]);
  expect((await axe(document.body)).violations).toEqual([]);

  const user = userEvent.setup();
  await user.click(row(/^Line 2/).getByRole("checkbox"));
  await user.click(row(/^Line 3/).getByRole("checkbox"));
  await user.click(screen.getByRole("button", { name: "Import" }));
  expect(Object.fromEntries(run.mock.calls[0]?.[1] ?? [])).toEqual({
    import: "i",
    page: "1",
    lines: "2,3",
    "create-2": jonas.clientId,
    then: "import",
  });
});
