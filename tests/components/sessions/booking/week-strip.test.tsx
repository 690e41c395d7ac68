import { render, screen } from "@testing-library/react";
import { bookingLinks } from "@/components/sessions/booking/links";
import { WeekStrip } from "@/components/sessions/booking/week-strip";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { BookingView, OfferedDay } from "@/lib/sessions/booking/rules";

const days = ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-05", "2026-12-06"];
const week = days.map((date, i): OfferedDay => ({
  date,
  state: i === 1 ? "offers" : "nothing_left",
  times: i === 1 ? [1, 2] : [],
}));

function draw(shown: number, locale: Locale) {
  const view = { week, day: week[shown], lastOpenDate: "2026-12-30" } as unknown as BookingView;
  render(<WeekStrip view={view} today="2026-11-30" links={bookingLinks({})} locale={locale} />);
  return screen.getAllByRole("link").filter((link) => link.className.includes("day"));
}

test("today alone is the current date; the chosen day is current, and has its whole date and count in its name", () => {
  const links = draw(1, "en");
  expect(links.slice(0, 3).map((link) => link.getAttribute("aria-current"))).toEqual(["date", "true", null]);
  expect(links[0]).toHaveAccessibleName(/^Monday.*November.*, none$/);
  expect(links[1]).toHaveAccessibleName(/^Tuesday.*December.*, 2 times$/);
});

test("today can be the chosen day", () => {
  const links = draw(0, "fr");
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["date", ...Array(6).fill(null)]);
  expect(links[0]).toHaveTextContent("Auj.");
  expect(links[1]).toHaveAccessibleName("Mardi 1er décembre, 2 heures");
});
