import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { WeekHours } from "@/components/availability/hours/week-hours";
import { REST_MS } from "@/components/ui/touch";

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
function week(hours: Readonly<Record<string, string>> = {}) {
  return render(
    <main>
      <form>
        <WeekHours
          locale="en"
          days={NAMES.map((label) => ({ label, short: label.slice(0, 3), hours: hours[label] ?? "" }))}
        />
      </form>
    </main>,
  );
}
const cell = (day: string, time: string) => screen.getByRole("gridcell", { name: `${day}, ${time}` });
const line = (day: string) => screen.getByRole("textbox", { name: day });
const stroke = (user: ReturnType<typeof userEvent.setup>, from: Element, ...over: Element[]) =>
  user.pointer([
    { keys: "[MouseLeft>]", target: from },
    ...over.map((target) => ({ target })),
    { keys: "[/MouseLeft]" },
  ]);

it("writes what is drawn as hours: one stroke over several days, and a second that takes the lunch out", async () => {
  const user = userEvent.setup();
  week();
  await stroke(user, cell("Monday", "09:00"), cell("Tuesday", "12:00"), cell("Wednesday", "16:30"));
  expect(NAMES.map((name) => (line(name) as HTMLInputElement).value)).toEqual([
    "09:00–17:00",
    "09:00–17:00",
    "09:00–17:00",
    "",
    "",
    "",
    "",
  ]);
  await stroke(user, cell("Wednesday", "12:30"), cell("Monday", "12:00"));
  expect(line("Tuesday")).toHaveValue("09:00–12:00, 13:00–17:00");
  expect(cell("Tuesday", "12:00")).toHaveAttribute("aria-selected", "false");
  expect(cell("Tuesday", "13:00")).toHaveAttribute("aria-selected", "true");
});

it("shows a stroke as it goes, and Escape gives it up", async () => {
  const user = userEvent.setup();
  week();
  await user.pointer([{ keys: "[MouseLeft>]", target: cell("Friday", "10:00") }, { target: cell("Friday", "11:30") }]);
  expect(cell("Friday", "11:00")).toHaveAttribute("aria-selected", "true");
  expect(line("Friday")).toHaveValue("");
  await user.keyboard("{Escape}");
  await user.pointer({ keys: "[/MouseLeft]" });
  expect(cell("Friday", "11:00")).toHaveAttribute("aria-selected", "false");
  expect(line("Friday")).toHaveValue("");
});

it("draws what is typed, to the minute, and leaves a line alone that cannot be read", async () => {
  const user = userEvent.setup();
  week({ Tuesday: "13:00–14:00" });
  await user.type(line("Monday"), "9:10-10:30");
  expect(screen.getByRole("gridcell", { name: "Monday, 09:00, partly open" })).toHaveAttribute(
    "aria-selected",
    "false",
  );
  expect(cell("Monday", "10:00")).toHaveAttribute("aria-selected", "true");
  await user.clear(line("Tuesday"));
  await user.type(line("Tuesday"), "mornings");
  await stroke(user, cell("Monday", "10:30"), cell("Wednesday", "11:00"));
  expect(line("Monday")).toHaveValue("09:10–11:30");
  expect(line("Tuesday")).toHaveValue("mornings");
  expect(line("Wednesday")).toHaveValue("10:30–11:30");
});

it("is drawn by the keys alone", async () => {
  const user = userEvent.setup();
  const { container } = week();
  await user.tab();
  expect(cell("Monday", "09:00")).toHaveFocus();
  await user.keyboard("{ArrowDown} {Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  expect(line("Monday")).toHaveValue("09:30–11:00");
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
  expect(line("Tuesday")).toHaveValue("10:30–11:00");
  await user.keyboard("{ArrowLeft} ");
  expect(line("Monday")).toHaveValue("09:30–10:30");
  expect((await axe(container)).violations).toEqual([]);
  await user.tab();
  expect(line("Monday")).toHaveFocus();
});

describe("with a finger", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  HTMLElement.prototype.releasePointerCapture = () => {};
  const touch = (type: string, target: Element | Window) =>
    fireEvent(
      target,
      Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }), {
        pointerId: 2,
        pointerType: "touch",
      }),
    );

  it("changes one half hour by a tap, draws after a rest, and leaves all as it is while the page scrolls", () => {
    week();
    touch("pointerdown", cell("Monday", "08:00"));
    touch("pointerup", cell("Monday", "08:00"));
    expect(line("Monday")).toHaveValue("08:00–08:30");

    touch("pointerdown", cell("Tuesday", "08:00"));
    touch("pointercancel", cell("Tuesday", "08:00"));
    act(() => void jest.advanceTimersByTime(REST_MS));
    touch("pointerover", cell("Tuesday", "10:00"));
    expect(line("Tuesday")).toHaveValue("");

    touch("pointerdown", cell("Tuesday", "08:00"));
    act(() => void jest.advanceTimersByTime(REST_MS));
    touch("pointerover", cell("Tuesday", "08:30"));
    expect(fireEvent(cell("Tuesday", "08:30"), new Event("touchmove", { bubbles: true, cancelable: true }))).toBe(
      false,
    );
    touch("pointerup", cell("Tuesday", "08:30"));
    expect(line("Tuesday")).toHaveValue("08:00–09:00");
    expect(fireEvent(cell("Tuesday", "08:30"), new Event("touchmove", { bubbles: true, cancelable: true }))).toBe(true);
  });
});
