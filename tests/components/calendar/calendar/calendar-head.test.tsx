import { fireEvent, render, screen, within } from "@testing-library/react";
import { CalendarHead } from "@/components/calendar/calendar/calendar-head";
import type { DayLink } from "@/components/calendar/calendar/view";

const day = (date: string, full: string, given: Partial<DayLink> = {}): DayLink => ({
  date,
  weekday: full.slice(0, 3),
  number: String(Number(date.slice(8))),
  full,
  href: `/calendar?view=day&date=${date}`,
  today: false,
  past: false,
  shown: false,
  due: false,
  ...given,
});

function show() {
  render(
    <CalendarHead
      locale="en"
      title="Tuesday, December 1, 2026"
      zone="Pacific time"
      view="day"
      links={{
        earlier: "/e",
        today: "/t",
        later: "/l",
        add: "/a",
        views: { day: "/", week: "/", month: "/", list: "/" },
      }}
      strip={[
        day("2026-11-30", "Monday, November 30", { today: true }),
        day("2026-12-01", "Tuesday, December 1", { shown: true }),
        day("2026-12-02", "Wednesday, December 2", { due: true }),
      ]}
      date="2026-12-01"
      therapists={[]}
      chosen="all"
      kept={{ view: "day", date: "2026-12-01" }}
      menu={null}
    />,
  );
}

it("names each day of the strip in full, and only today as the current date", () => {
  show();
  const links = within(screen.getByRole("navigation", { name: "Days of this week" })).getAllByRole("link");
  expect(links.map((link) => [link.getAttribute("aria-label"), link.getAttribute("aria-current")])).toEqual([
    ["Monday, November 30", "date"],
    ["Tuesday, December 1", "true"],
    ["Wednesday, December 2, needs attention", null],
  ]);
});

it("goes to a date when it is picked, and to a typed one only when the field is left", () => {
  show();
  const submitted = jest.fn((event: Event) => event.preventDefault());
  document.addEventListener("submit", submitted);
  const field = screen.getByLabelText("Date");
  fireEvent.keyDown(field, { key: "3" });
  fireEvent.change(field, { target: { value: "2026-12-03" } });
  expect(submitted).toHaveBeenCalledTimes(0);
  fireEvent.blur(field);
  expect(submitted).toHaveBeenCalledTimes(1);
  fireEvent.pointerDown(field);
  fireEvent.change(field, { target: { value: "2026-12-04" } });
  expect(submitted).toHaveBeenCalledTimes(2);
  document.removeEventListener("submit", submitted);
});
