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
  await stroke(user, cell("Monday", "9:00 am"), cell("Tuesday", "12:00 pm"), cell("Wednesday", "4:30 pm"));
  expect(NAMES.map((name) => (line(name) as HTMLInputElement).value)).toEqual([
    "9:00 am–5:00 pm",
    "9:00 am–5:00 pm",
    "9:00 am–5:00 pm",
    "",
    "",
    "",
    "",
  ]);
  await stroke(user, cell("Wednesday", "12:30 pm"), cell("Monday", "12:00 pm"));
  expect(line("Tuesday")).toHaveValue("9:00 am–12:00 pm, 1:00–5:00 pm");
  expect(cell("Tuesday", "12:00 pm")).toHaveAttribute("aria-selected", "false");
  expect(cell("Tuesday", "1:00 pm")).toHaveAttribute("aria-selected", "true");
});

it("shows a stroke as it goes, and Escape gives it up", async () => {
  const user = userEvent.setup();
  week();
  await user.pointer([
    { keys: "[MouseLeft>]", target: cell("Friday", "10:00 am") },
    { target: cell("Friday", "11:30 am") },
  ]);
  expect(cell("Friday", "11:00 am")).toHaveAttribute("aria-selected", "true");
  expect(line("Friday")).toHaveValue("");
  await user.keyboard("{Escape}");
  await user.pointer({ keys: "[/MouseLeft]" });
  expect(cell("Friday", "11:00 am")).toHaveAttribute("aria-selected", "false");
  expect(line("Friday")).toHaveValue("");
});

it("draws what is typed, to the minute, and leaves a line alone that cannot be read", async () => {
  const user = userEvent.setup();
  week({ Tuesday: "1:00–2:00 pm" });
  await user.type(line("Monday"), "9:10-10:30");
  expect(screen.getByRole("gridcell", { name: "Monday, 9:00 am, partly open" })).toHaveAttribute(
    "aria-selected",
    "false",
  );
  expect(cell("Monday", "10:00 am")).toHaveAttribute("aria-selected", "true");
  await user.clear(line("Tuesday"));
  await user.type(line("Tuesday"), "mornings");
  await stroke(user, cell("Monday", "10:30 am"), cell("Wednesday", "11:00 am"));
  expect(line("Monday")).toHaveValue("9:10–11:30 am");
  expect(line("Tuesday")).toHaveValue("mornings");
  expect(line("Wednesday")).toHaveValue("10:30–11:30 am");
});

it("is drawn by the keys alone", async () => {
  const user = userEvent.setup();
  const { container } = week();
  await user.tab();
  expect(cell("Monday", "9:00 am")).toHaveFocus();
  await user.keyboard("{ArrowDown} {Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  expect(line("Monday")).toHaveValue("9:30–11:00 am");
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
  expect(line("Tuesday")).toHaveValue("10:30–11:00 am");
  await user.keyboard("{ArrowLeft} ");
  expect(line("Monday")).toHaveValue("9:30–10:30 am");
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
    touch("pointerdown", cell("Monday", "8:00 am"));
    touch("pointerup", cell("Monday", "8:00 am"));
    expect(line("Monday")).toHaveValue("8:00–8:30 am");

    touch("pointerdown", cell("Tuesday", "8:00 am"));
    touch("pointercancel", cell("Tuesday", "8:00 am"));
    act(() => void jest.advanceTimersByTime(REST_MS));
    touch("pointerover", cell("Tuesday", "10:00 am"));
    expect(line("Tuesday")).toHaveValue("");

    touch("pointerdown", cell("Tuesday", "8:00 am"));
    act(() => void jest.advanceTimersByTime(REST_MS));
    touch("pointerover", cell("Tuesday", "8:30 am"));
    expect(fireEvent(cell("Tuesday", "8:30 am"), new Event("touchmove", { bubbles: true, cancelable: true }))).toBe(
      false,
    );
    touch("pointerup", cell("Tuesday", "8:30 am"));
    expect(line("Tuesday")).toHaveValue("8:00–9:00 am");
    expect(fireEvent(cell("Tuesday", "8:30 am"), new Event("touchmove", { bubbles: true, cancelable: true }))).toBe(
      true,
    );
  });
});
