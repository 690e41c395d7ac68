import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { FeeNotice } from "@/components/practice/booking-policy/fee-notice";
import { Reminders } from "@/components/practice/booking-policy/reminders";
import { RulesForm } from "@/components/practice/booking-policy/rules-form";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";

const rules = {
  sessionCap: 4,
  noticeMinutes: 90,
  horizonDays: 60,
  horizonUntil: null,
  cancelNoticeMinutes: 1440,
  rescheduleNoticeMinutes: 1440,
  graceMinutes: 30,
  reminderMinutes: [4320, 2880, 90],
  askFirst: "nobody" as const,
  overrideReasonRequired: false,
};
const nothing: Action = async () => null;

it("keeps what was typed, and says beside the field what is wrong with it", async () => {
  const save: Action = async (_, form) => ({
    ok: false,
    code: "invalid",
    error: "Please check one answer",
    fields: { cap: "Enter a number within the limits shown." },
    values: Object.fromEntries(form) as Record<string, string>,
  });
  render(<RulesForm locale="en" rules={rules} save={save} />);
  const cap = screen.getByLabelText("Maximum upcoming sessions");
  await userEvent.clear(cap);
  await userEvent.type(cap, "99");
  await userEvent.click(screen.getByRole("button", { name: /Save/ }));
  expect(await screen.findByRole("link", { name: /within the limits/ })).toHaveAttribute("href", "#cap");
  expect(screen.getByLabelText("Maximum upcoming sessions")).toHaveValue("99");
  expect(screen.getByLabelText("Maximum upcoming sessions")).toHaveAccessibleDescription(/1 to 50.*within the limits/);
  expect(screen.getByLabelText("Minimum notice to book, in hours")).toHaveValue("1.5");
});

it("warns that a client could owe the fee as soon as they book, with the amount", () => {
  const { container, rerender } = render(<FeeNotice locale="en" rules={rules} priceCents={16500} />);
  expect(container).toHaveTextContent(
    "The notice to book (90 minutes) is shorter than the notice to cancel (24 hours).",
  );
  expect(container).toHaveTextContent("up to $165");
  expect(container).toHaveTextContent("cancelling stays free for 30 minutes after booking");
  rerender(<FeeNotice locale="en" rules={{ ...rules, graceMinutes: 0 }} priceCents={16500} />);
  expect(container).toHaveTextContent("It is set to 0.");
  rerender(<FeeNotice locale="en" rules={{ ...rules, noticeMinutes: 1440 }} priceCents={16500} />);
  expect(container).toBeEmptyDOMElement();
  rerender(<FeeNotice locale="en" rules={rules} priceCents={0} />);
  expect(container).toBeEmptyDOMElement();
});

it("lists the reminders in words, each with its own way out", () => {
  render(<Reminders locale="en" minutes={rules.reminderMinutes} add={nothing} remove={nothing} />);
  expect(screen.getAllByRole("listitem").map((item) => item.querySelector("b")?.textContent)).toEqual([
    "3 days before",
    "48 hours before",
    "90 minutes before",
  ]);
  expect(screen.getByRole("button", { name: "Remove the reminder 48 hours before" })).toBeInTheDocument();
});

it.each<[Locale, number[]]>([
  ["en", []],
  ["fr", rules.reminderMinutes],
])("has no accessibility finding in %s", async (locale, minutes) => {
  const { container } = render(
    <main>
      <h1>Rules</h1>
      <RulesForm locale={locale} rules={rules} save={nothing} />
      <Reminders locale={locale} minutes={minutes} add={nothing} remove={nothing} />
    </main>,
  );
  expect((await axe(container)).violations).toEqual([]);
});
