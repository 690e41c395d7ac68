import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { HourGrid } from "@/components/calendar/calendar/hour-grid";
import type { BlockView, ColumnView, GridView } from "@/components/calendar/calendar/view";
import type { Locale } from "@/lib/platform/i18n/locales";

const push = jest.fn<void, [string, unknown?]>();
jest.mock("next/navigation", () => ({ useRouter: () => ({ push: (...to: [string, unknown?]) => push(...to) }) }));
beforeEach(() => push.mockReset());

const block = (name: string, given: Partial<BlockView> = {}): BlockView => ({
  id: name.toLowerCase(),
  href: `/calendar?session=${name}`,
  name,
  label: null,
  status: "booked",
  opened: false,
  time: "2:00–2:50 pm",
  who: null,
  midnight: null,
  held: { from: 840, to: 890 },
  top: 396,
  height: 55,
  column: 0,
  columns: 1,
  ...given,
});
const column = (date: string, full: string, blocks: BlockView[], given: Partial<ColumnView> = {}): ColumnView => ({
  key: date,
  date,
  therapist: null,
  heading: { weekday: full.slice(0, 3), number: String(Number(date.slice(8))) },
  full,
  href: "/calendar?view=day",
  addHref: `/calendar/new?date=${date}`,
  blockHref: `/calendar/time-off?from=${date}&fromTime=12:00`,
  closeHref: `/calendar/time-off?from=${date}`,
  today: false,
  past: false,
  blocks,
  open: [{ top: 66, height: 330 }],
  extra: [],
  away: [],
  missing: [],
  slots: [],
  ghost: null,
  weight: 1,
  ...given,
});
const view: GridView = {
  columns: [
    column(
      "2026-12-10",
      "Thursday, December 10",
      [
        block("Ada"),
        block("Gone", { status: "cancelled", held: null, label: "from_portal" }),
        block("Red", { label: "unverified" }),
      ],
      { today: true },
    ),
    column("2026-12-11", "Friday, December 11", [], {
      away: [{ top: 0, height: 66, words: "Time off", href: "/calendar/time-off?entry=o" }],
      missing: [{ top: 0, height: 66, words: "The clocks go forward" }],
    }),
  ],
  hours: [
    { label: "8 am", top: 0 },
    { label: "9 am", top: 66 },
  ],
  height: 660,
  offset: "UTC\n−07:00",
  now: { date: "2026-12-10", at: 684 },
  ruler: { from: 480, to: 1080, repeats: [] },
};
function show(locale: Locale = "en", given: Partial<GridView> = {}) {
  const { container } = render(
    <main>
      <h1>Calendar</h1>
      <HourGrid
        view={{ ...view, ...given }}
        sideBySide={false}
        bases={{ change: "/calendar?date=2026-12-10", add: "/calendar/new?", block: "/calendar/time-off?" }}
        locale={locale}
      />
    </main>,
  );
  return {
    container,
    user: userEvent.setup(),
    bodies: [...container.querySelectorAll<HTMLElement>(".cal-body[data-date]")],
  };
}

it.each<Locale>(["en", "fr"])("reads a day as a list of sessions, without a finding, in %s", async (locale) => {
  const { container } = show(locale);
  const day = screen.getByRole("region", { name: /Thu/ });
  expect(day.querySelectorAll("ul:not(details ul) > li")).toHaveLength(3);
  expect(screen.getByRole("link", { name: locale === "en" ? /Gone.*Cancelled/ : /Gone.*Annulée/ })).toBeInTheDocument();
  expect(
    screen.getByRole("link", { name: locale === "en" ? /Unverified.*Red/ : /Non vérifiée.*Red/ }),
  ).toBeInTheDocument();
  expect(screen.getByText(locale === "en" ? "Now, 11:24 am" : /Maintenant, 11.h.24/)).toBeInTheDocument();
  expect((await axe(container)).violations).toEqual([]);
});

it("moves a session by keyboard: announces its position, and navigates to the confirmation", async () => {
  const { user } = show();
  screen.getByRole("link", { name: /Ada/ }).focus();
  await user.keyboard("m");
  expect(screen.getByRole("status")).toHaveTextContent("Moving Ada.");
  await user.keyboard("{ArrowRight}{ArrowDown}{ArrowRight}");
  expect(screen.getByRole("status")).toHaveTextContent("Friday, December 11, 2:15 pm");
  await user.keyboard("{Enter}");
  expect(push.mock.calls).toEqual([["/calendar?date=2026-12-10&change=ada&to=2026-12-11&at=14:15", { scroll: false }]]);
});

it("changes its length by keys, and leaves it as it is on Escape or without a change", async () => {
  const { user } = show();
  screen.getByRole("link", { name: /Ada/ }).focus();
  await user.keyboard("l{ArrowDown}");
  expect(screen.getByRole("status")).toHaveTextContent("Until 3:00 pm");
  await user.keyboard("{Escape}");
  expect(screen.getByRole("status")).toHaveTextContent("Nothing changed.");
  await user.keyboard("m{ArrowUp}{ArrowDown}{Enter}l{ArrowDown}{Enter}");
  expect(push.mock.calls).toEqual([["/calendar?date=2026-12-10&change=ada&more=10", { scroll: false }]]);
});

it("opens a time off, and offers a day's uses from its heading, without JavaScript too", () => {
  show();
  expect(screen.getByRole("link", { name: "Time off" })).toHaveAttribute("href", "/calendar/time-off?entry=o");
  const menu = screen.getByRole("region", { name: /Thu/ }).querySelector("details")!;
  expect(menu.querySelector("summary")).toHaveAccessibleName("Options for Thursday, December 10");
  expect([...menu.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["New session", "/calendar/new?date=2026-12-10"],
    ["Block time", "/calendar/time-off?from=2026-12-10&fromTime=12:00"],
    ["Close this day", "/calendar/time-off?from=2026-12-10"],
  ]);
});

it("tells therapists who share a column apart by initials before the name, and by a colour", () => {
  const who = { name: "Hannah Lindqvist", initials: "HL", hue: 2 };
  show("en", { columns: [column("2026-12-10", "Thursday, December 10", [block("Ada", { who })])] });
  const link = screen.getByRole("link", { name: /Ada ?, Hannah Lindqvist/ });
  expect(link.querySelector("b")).toHaveTextContent(/^HLAda/);
  expect(link.dataset.hue).toBe("2");
});

it("leaves alone what the viewer may not change", async () => {
  const { user } = show();
  screen.getByRole("link", { name: /Gone/ }).focus();
  await user.keyboard("m{ArrowDown}");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

describe("with a pointer", () => {
  beforeEach(() => {
    HTMLElement.prototype.setPointerCapture = () => {};
  });
  const at = (clientX: number, clientY: number) => ({
    clientX,
    clientY,
    pageX: clientX,
    pageY: clientY,
    button: 0,
    pointerId: 1,
    pointerType: "mouse",
  });
  const laidOut = (bodies: HTMLElement[]) =>
    bodies.forEach((body, i) => {
      body.style.position = "relative";
      body.getBoundingClientRect = () => ({
        left: 100 * i,
        right: 100 * (i + 1),
        width: 100,
        top: 0,
        bottom: 660,
        height: 660,
        x: 100 * i,
        y: 0,
        toJSON: () => "",
      });
    });
  /** jsdom has no PointerEvent: its events carry only the properties assigned to them. */
  const point = (target: Element, type: string, where: ReturnType<typeof at>, pointerType = "mouse") =>
    fireEvent(
      target,
      Object.assign(new MouseEvent(type, { bubbles: true, cancelable: true, ...where }), { pointerId: 1, pointerType }),
    );

  it("drags a session to another day and time; a small slip is a click, and the drag's own click is none", () => {
    const { bodies } = show();
    laidOut(bodies);
    const ada = screen.getByRole("link", { name: /Ada/ });
    point(ada, "pointerdown", at(50, 400));
    point(ada, "pointermove", at(52, 402));
    point(ada, "pointerup", at(52, 402));
    expect(push).not.toHaveBeenCalled();
    point(ada, "pointerdown", at(50, 400));
    point(ada, "pointermove", at(150, 400 - 66));
    point(ada, "pointerup", at(150, 400 - 66));
    expect(push.mock.calls).toEqual([
      ["/calendar?date=2026-12-10&change=ada&to=2026-12-11&at=13:00", { scroll: false }],
    ]);
    expect(fireEvent.click(ada)).toBe(false);
  });

  it("drags by a finger that has rested on it; until then the finger scrolls", () => {
    jest.useFakeTimers();
    const { bodies } = show();
    laidOut(bodies);
    const ada = screen.getByRole("link", { name: /Ada/ });
    const touch = (type: string, x: number, y: number) => point(ada, type, at(x, y), "touch");
    const scrolls = () => fireEvent(ada, new Event("touchmove", { bubbles: true, cancelable: true }));
    touch("pointerdown", 50, 400);
    touch("pointermove", 50, 360);
    act(() => void jest.advanceTimersByTime(500));
    expect(scrolls()).toBe(true);
    touch("pointerup", 50, 300);
    expect(push).not.toHaveBeenCalled();
    touch("pointerdown", 50, 400);
    touch("pointermove", 53, 404); // a finger is never quite still
    act(() => void jest.advanceTimersByTime(400));
    expect(scrolls()).toBe(false);
    touch("pointermove", 150, 400 - 66);
    touch("pointerup", 150, 400 - 66);
    expect(push.mock.calls).toEqual([
      ["/calendar?date=2026-12-10&change=ada&to=2026-12-11&at=13:00", { scroll: false }],
    ]);
    touch("pointerdown", 50, 400);
    act(() => void jest.advanceTimersByTime(400));
    touch("pointercancel", 50, 400);
    expect(screen.getByRole("status")).toHaveTextContent("Nothing changed.");
    jest.useRealTimers();
  });

  it("lengthens it at its edge", () => {
    const { bodies } = show();
    laidOut(bodies);
    const edge = screen.getByRole("link", { name: /Ada/ }).querySelector(".ev-edge") as Element;
    point(edge, "pointerdown", at(50, 450));
    point(edge, "pointermove", at(50, 450 + 33));
    point(edge, "pointerup", at(50, 450 + 33));
    expect(push.mock.calls[0]?.[0]).toBe("/calendar?date=2026-12-10&change=ada&more=25");
  });

  /** The uses of the slot that was clicked. */
  const uses = () =>
    [...(screen.queryByRole("group", { name: /[ap]m$/ })?.querySelectorAll("a") ?? [])].map((link) => [
      link.textContent,
      link.getAttribute("href"),
    ]);

  it("offers a session or blocked time where nothing is", () => {
    const { bodies } = show();
    laidOut(bodies);
    fireEvent.click(bodies[1] as Element, at(150, 66 * 1.3));
    expect(uses()).toEqual([
      ["New session, 9:15 am", "/calendar/new?date=2026-12-11&time=09:15"],
      ["Block time", "/calendar/time-off?from=2026-12-11&fromTime=09:15&until=2026-12-11&untilTime=09:45"],
    ]);
    expect(screen.getByRole("link", { name: /^New session, / })).toHaveFocus();
    fireEvent.keyDown(screen.getByRole("link", { name: /^New session, / }), { key: "Escape" });
    expect(screen.queryByRole("link", { name: /^New session, / })).toBeNull();
  });

  it.each([
    ["in a free hour the therapist's own start", 10.25, false, "10:00"],
    ["also shortly before it", 9.6, false, "10:00"],
    ["with Alt the very quarter", 10.25, true, "10:15"],
    ["in a taken or closed hour the quarter", 11.6, false, "11:30"],
  ])("a click gives %s", (_name, hour, altKey, time) => {
    const slots = [{ from: 570, to: 660, start: 600, end: 650 }];
    const { bodies } = show("en", { columns: [column("2026-12-10", "Thursday, December 10", [], { slots })] });
    laidOut(bodies);
    fireEvent.click(bodies[0] as Element, { ...at(50, 66 * (hour - 8)), altKey });
    expect(uses()[0]?.[1]).toBe(`/calendar/new?date=2026-12-10&time=${time}`);
  });

  it("knows the second time round of an hour that comes twice", () => {
    const { bodies } = show("en", { ruler: { from: 0, to: 1500, repeats: [{ to: 120, minutes: 60 }] } });
    laidOut(bodies);
    const added = (hour: number) => {
      fireEvent.click(bodies[1] as Element, at(150, 66 * hour));
      return uses()[0]?.[1];
    };
    expect([added(2.5), added(3)]).toEqual([
      "/calendar/new?date=2026-12-11&time=01:30",
      "/calendar/new?date=2026-12-11&time=02:00",
    ]);
  });
});
