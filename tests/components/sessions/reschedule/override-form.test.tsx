import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { OverrideForm } from "@/components/sessions/reschedule/override-form";
import type { BrokenView } from "@/lib/sessions/staff-booking/rules";
import type { Action } from "@/lib/platform/access/actions";

function show(action: Action, broken?: BrokenView) {
  const user = userEvent.setup();
  const { container } = render(
    <OverrideForm
      action={action}
      session={{ id: "s1", sequence: 0, emailable: true, reasonRequired: false }}
      therapist="t1"
      zone="Eastern time (UTC−4)"
      date="2027-11-07"
      broken={broken}
      locale="en"
    />,
  );
  return { user, container };
}

it("keeps what was typed and says beside the field what is wrong", async () => {
  const { user, container } = show(
    async (_, form) => ({
      ok: false,
      code: "time_conflict",
      error: "The therapist has another session.",
      fields: { time: "The therapist has another session." },
      values: Object.fromEntries(form) as Record<string, string>,
    }),
    { words: ["It is outside open hours."], seen: "outside_hours" },
  );
  expect((await axe(container)).violations).toEqual([]);
  await user.type(screen.getByLabelText("Time, in Eastern time (UTC−4)"), "19:15");
  await user.type(screen.getByRole("textbox", { name: "Reason (optional)" }), "They fly on Sunday");
  await user.click(screen.getByRole("button", { name: /Reschedule anyway/ }));
  const time = await screen.findByLabelText("Time, in Eastern time (UTC−4)");
  await waitFor(() => expect(time).toHaveAccessibleDescription("The therapist has another session."));
  expect(time).toHaveValue("19:15");
  expect(screen.getByRole("textbox", { name: "Reason (optional)" })).toHaveValue("They fly on Sunday");
});

it("says what the session is now, with a link that reloads, if it was changed in another tab", async () => {
  const { user } = show(async () => ({
    ok: false,
    code: "changed_meanwhile",
    error: "This session was changed.",
    fields: {},
    values: {},
    details: "Cancelled, Tuesday, December 1, 2:00–2:50 pm",
  }));
  await user.click(screen.getByRole("button", { name: /Reschedule anyway/ }));
  expect(await screen.findByText(/Now: Cancelled, Tuesday, December 1/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Reload the page" })).toHaveAttribute("href", "?session=s1");
});

it("asks which, where the clock shows the time twice", async () => {
  const details = [
    { value: "2027-11-07T05:30:00Z", label: "01:30, UTC−4" },
    { value: "2027-11-07T06:30:00Z", label: "01:30, UTC−5" },
  ];
  const { user } = show(async () => ({
    ok: false,
    code: "time_twice",
    error: "Twice.",
    fields: { start: "Choose which one." },
    values: {},
    details,
  }));
  await user.click(screen.getByRole("button", { name: /Reschedule anyway/ }));
  expect(await screen.findByRole("radio", { name: "01:30, UTC−5" })).toBeInTheDocument();
});
