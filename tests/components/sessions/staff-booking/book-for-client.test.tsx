import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { BookForClient } from "@/components/sessions/staff-booking/book-for-client";
import type { Action } from "@/lib/platform/access/actions";

const choice = { client: "c1", therapist: "t1", service: "s1" };

function show(action: Action, words: string[] = [], reasonRequired = false) {
  const user = userEvent.setup();
  const { container } = render(
    <BookForClient
      action={action}
      choice={choice}
      start="2026-12-11T22:00:00Z"
      broken={{ words, seen: words.length > 0 ? "outside_hours over_hours" : "" }}
      reasonRequired={reasonRequired}
      emailable
      formKey="k1"
      locale="en"
    />,
  );
  return { user, container };
}

it("asks for no reason where no rule is broken, and sends the choice with its key", async () => {
  const sent: Record<string, unknown>[] = [];
  const { user, container } = show(async (_, form) => (sent.push(Object.fromEntries(form)), { ok: true, data: {} }));
  expect((await axe(container)).violations).toEqual([]);
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /Book the session/ }));
  expect(sent).toEqual([
    { ...choice, key: "k1", start: "2026-12-11T22:00:00Z", emailClient: "on", "had:emailClient": "on" },
  ]);
});

it("names every rule that is broken, and keeps the reason and the key when the form comes back", async () => {
  const { user, container } = show(
    async (_, form) => ({
      ok: false,
      code: "slot_taken",
      error: "Taken.",
      fields: { start: "Taken." },
      values: Object.fromEntries(form) as Record<string, string>,
      details: [{ value: "2026-12-11T23:00:00Z", label: "Friday, December 11, 3:00 pm" }],
    }),
    ["It is outside open hours.", "The session would end after open hours."],
  );
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toHaveLength(2);
  await user.type(screen.getByRole("textbox", { name: "Reason (optional)" }), "They fly on Sunday");
  await user.click(screen.getByRole("button", { name: /Book the session/ }));
  expect(await screen.findByRole("radio", { name: "Friday, December 11, 3:00 pm" })).not.toBeChecked();
  expect(screen.getByRole("textbox", { name: "Reason (optional)" })).toHaveValue("They fly on Sunday");
  expect(container.querySelector("input[name=key]")).toHaveValue("k1");
});

it("says which rules are broken now, where none was before", async () => {
  const { user, container } = show(async () => ({
    ok: false,
    code: "rules_broken",
    error: "This time is outside the rules.",
    fields: {},
    values: {},
    details: { words: ["Time off, from Friday to Sunday."], seen: "time_off" },
  }));
  await user.click(screen.getByRole("button", { name: /Book the session/ }));
  expect(await screen.findByText("Time off, from Friday to Sunday.")).toBeInTheDocument();
  expect(container.querySelector("input[name=seen]")).toHaveValue("time_off");
  expect(screen.getByRole("textbox", { name: "Reason (optional)" })).toBeInTheDocument();
});

it("says that the reason is optional, unless the practice requires one", async () => {
  show(async () => null, ["It is outside open hours."], true);
  expect(screen.getByRole("textbox", { name: "Reason" })).toBeInTheDocument();
});
