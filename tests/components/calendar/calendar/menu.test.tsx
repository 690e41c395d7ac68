import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { CalendarMenu } from "@/components/calendar/calendar/calendar-menu";
import { SettingsForm } from "@/components/calendar/calendar/settings-form";
import { DayList } from "@/components/calendar/calendar/day-list";
import { MonthGrid } from "@/components/calendar/calendar/month-grid";
import type { DayLink, SessionView } from "@/components/calendar/calendar/view";
import type { Locale } from "@/lib/platform/i18n/locales";

const push = jest.fn<void, [string]>();
jest.mock("next/navigation", () => ({ useRouter: () => ({ push: (to: string) => push(to) }) }));
beforeEach(() => {
  push.mockReset();
  localStorage.clear();
});

const menu = (locale: Locale = "en") => (
  <CalendarMenu
    locale={locale}
    cancelled={{ shown: true, href: "/calendar?cancelled=hide" }}
    block="/calendar/time-off"
    print="/print"
    file="/file"
    settings="/settings/calendar"
    keys={{ "2": "/week", j: "/later" }}
  />
);

it("leads somewhere by one key, but not while somebody types, nor with another key held", async () => {
  const user = userEvent.setup();
  render(
    <>
      {menu()}
      <input aria-label="Typed" />
    </>,
  );
  await user.keyboard("2J{Control>}j{/Control}x");
  expect(push.mock.calls).toEqual([["/week"], ["/later"]]);
  await user.click(screen.getByLabelText("Typed"));
  await user.keyboard("2");
  expect(push).toHaveBeenCalledTimes(2);
});

it("goes to the date by G, whatever else its form carries", async () => {
  const user = userEvent.setup();
  render(
    <>
      {menu()}
      <form className="cal-date">
        <input type="hidden" name="view" value="month" />
        <input type="date" aria-label="Date" />
      </form>
    </>,
  );
  await user.keyboard("g");
  expect(screen.getByLabelText("Date")).toHaveFocus();
});

it("can be switched off, for this browser (WCAG 2.1.4)", () => {
  const { unmount } = render(menu());
  const control = () => screen.getByRole("switch", { name: "Turn shortcuts on in this browser", hidden: true });
  expect(control()).toBeChecked();
  fireEvent.click(control());
  expect(control()).not.toBeChecked();
  fireEvent.keyDown(document.body, { key: "2" });
  unmount();
  render(menu());
  expect(control()).not.toBeChecked();
  fireEvent.keyDown(document.body, { key: "2" });
  expect(push).not.toHaveBeenCalled();
});

const day = (date: string, given: Partial<DayLink> = {}): DayLink => ({
  date,
  weekday: "Thu",
  number: "10",
  full: `Thursday ${date}`,
  href: "/day",
  today: false,
  past: false,
  shown: false,
  due: false,
  ...given,
});
const session = (id: string, given: Partial<SessionView> = {}): SessionView => ({
  id,
  href: `/${id}`,
  name: `Name ${id}`,
  label: null,
  status: "booked",
  opened: false,
  ...given,
});

it.each<Locale>(["en", "fr"])("menu, month, list and settings have no accessibility finding, in %s", async (locale) => {
  const sessions = [
    session("a", { label: "unassociated" }),
    session("b", { status: "no_show" }),
    session("c", { status: "late_cancelled" }),
  ];
  const { container } = render(
    <main>
      <h1>Calendar</h1>
      {menu(locale)}
      <MonthGrid
        title="December 2026"
        locale={locale}
        weeks={[
          [
            {
              ...day("2026-12-10", { today: true }),
              inMonth: true,
              count: "4",
              more: "1 more",
              sessions: sessions.map((one) => ({ ...one, time: "9:00 am" })),
            },
          ],
        ]}
      />
      <DayList
        locale={locale}
        days={[
          { ...day("2026-12-11"), lines: [] },
          {
            ...day("2026-12-12"),
            lines: sessions.map((one) => ({ ...one, time: "9:00–9:50 am", service: "First", therapist: "Nora" })),
          },
        ]}
      />
      <SettingsForm locale={locale} settings={{ firstHour: 7, hiddenDays: [6, 7] }} save={async () => null} />
    </main>,
  );
  expect((await axe(container)).violations).toEqual([]);
  for (const word of locale === "en"
    ? ["Unassociated", "No show", "Late cancel"]
    : ["Non associé", "Absence", "Annulation tardive"])
    expect(screen.getAllByText(new RegExp(word)).length).toBeGreaterThan(1);
  expect(screen.getByRole("checkbox", { name: locale === "en" ? "Saturday" : "Samedi" })).toBeChecked();
});
