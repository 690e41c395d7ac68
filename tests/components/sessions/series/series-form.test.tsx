import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { SeriesForm } from "@/components/sessions/series/series-form";
import type { Action } from "@/lib/platform/access/actions";
import type { RowView } from "@/lib/sessions/series/rules";

const keep = { value: "keep", label: "Book at this time" };
const skip = { value: "skip", label: "Skip" };
const free = (n: number): RowView => ({
  name: `at-${n}`,
  when: `Tuesday ${n}`,
  states: ["Available"],
  tone: "free",
  changed: false,
  options: [keep, skip],
  chosen: "keep",
});
const outside = (n: number): RowView => ({ ...free(n), states: ["Outside the hours"], tone: "rule" });
const clash: RowView = {
  name: "at-1",
  when: "Tuesday 1",
  states: ["Taken: Ada Okoro, 2:00–2:50 pm"],
  tone: "open",
  changed: false,
  options: [
    { value: "", label: "Choose…" },
    { value: "2026-12-22T23:00:00Z", label: "Move to Tue, Dec 22, 3:00 pm" },
    skip,
  ],
  chosen: "",
};

function show(action: Action, rows: RowView[]) {
  const user = userEvent.setup();
  const { container } = render(
    <SeriesForm
      action={action}
      choice={{ client: "c1" }}
      rows={rows}
      seen="|"
      emailable
      reasonRequired
      formKey="k1"
      locale="en"
    />,
  );
  return { user, container };
}

it("sends what becomes of each session, and what the page showed", async () => {
  const sent: Record<string, unknown>[] = [];
  const { user, container } = show(
    async (_, form) => (sent.push(Object.fromEntries(form)), { ok: true, data: {} }),
    [free(0), clash],
  );
  expect((await axe(container)).violations).toEqual([]);
  expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "What to do with session 2" }),
    "Move to Tue, Dec 22, 3:00 pm",
  );
  await user.click(screen.getByRole("button", { name: /Book these sessions/ }));
  expect(sent).toEqual([
    {
      client: "c1",
      emailClient: "on",
      "had:emailClient": "on",
      key: "k1",
      seen: "|",
      "at-0": "keep",
      "at-1": "2026-12-22T23:00:00Z",
    },
  ]);
});

it("marks what has changed meanwhile, keeps the other choices, and compares the next attempt with what is there now", async () => {
  const { user, container } = show(
    async (_, form) => ({
      ok: false,
      code: "preview_changed",
      error: "The calendar has changed.",
      fields: {},
      values: Object.fromEntries(form) as Record<string, string>,
      details: { rows: [free(0), { ...clash, changed: true }], seen: "|session1" },
    }),
    [free(0), free(1)],
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "What to do with session 1" }), "Skip");
  await user.click(screen.getByRole("button", { name: /Book these sessions/ }));
  expect(await screen.findByText("Taken: Ada Okoro, 2:00–2:50 pm")).toBeInTheDocument();
  expect(screen.getByText("Changed")).toBeInTheDocument();
  expect(screen.getByRole("combobox", { name: "What to do with session 1" })).toHaveValue("skip");
  expect(screen.getByRole("combobox", { name: "What to do with session 2" })).toHaveValue("");
  expect(container.querySelector("input[name=seen]")).toHaveValue("|session1");
});

it("says beside a session that nobody has decided what becomes of it", async () => {
  const { user } = show(
    async (_, form) => ({
      ok: false,
      code: "undecided",
      error: "Undecided.",
      fields: { "at-1": "Say what becomes of it." },
      values: Object.fromEntries(form) as Record<string, string>,
      details: { rows: [free(0), clash], seen: "|" },
    }),
    [free(0), clash],
  );
  await user.click(screen.getByRole("button", { name: /Book these sessions/ }));
  expect(await screen.findAllByText("Say what becomes of it.")).toHaveLength(2); // at the head, and beside it
  expect(screen.getByRole("combobox", { name: "What to do with session 2" })).toHaveAccessibleDescription(
    "Say what becomes of it.",
  );
});

it("sends what was chosen and typed after a refusal", async () => {
  const sent: Record<string, unknown>[] = [];
  const { user } = show(
    async (_, form) => {
      const values = Object.fromEntries(form) as Record<string, string>;
      sent.push(values);
      return {
        ok: false,
        code: "undecided",
        error: "Undecided.",
        fields: { "at-1": "Say what becomes of it." },
        values,
        details: { rows: [outside(0), clash], seen: "|" },
      };
    },
    [outside(0), clash],
  );
  for (const [choice, reason] of [
    ["Skip", "By phone"],
    ["Move to Tue, Dec 22, 3:00 pm", "By email"],
  ] as const) {
    await user.click(screen.getByRole("button", { name: /Book these sessions/ }));
    await screen.findAllByText("Say what becomes of it.");
    await user.selectOptions(screen.getByRole("combobox", { name: "What to do with session 2" }), choice);
    await user.clear(screen.getByRole("textbox"));
    await user.type(screen.getByRole("textbox"), reason);
  }
  await user.click(screen.getByRole("button", { name: /Book these sessions/ }));
  expect(sent.map((one) => [one["at-1"], one.reason])).toEqual([
    ["", ""],
    ["skip", "By phone"],
    ["2026-12-22T23:00:00Z", "By email"],
  ]);
  expect(screen.getByRole("combobox", { name: "What to do with session 2" })).toHaveValue("2026-12-22T23:00:00Z");
  expect(screen.getByRole("textbox")).toHaveValue("By email");
});
