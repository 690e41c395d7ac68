import { render, screen } from "@testing-library/react";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { SessionCard, type SessionCardView } from "@/components/calendar/calendar/session-card";

const view: SessionCardView = {
  name: "Nadia Petrovska",
  clientHref: "/clients/7",
  when: "Wednesday, December 2, 11:00–11:50 am",
  theirTime: null,
  service: "Individual session",
  price: "$165",
  therapist: "Hannah Lindqvist",
  place: "video",
  location: "",
  email: "nadia+1@mail.example",
  phone: "604-555-0142 ext. 3",
  booked: "Booked by the practice on Monday, November 30, 9:00 am",
  label: null,
  account: null,
  linked: true,
  session: "s",
  sequence: 0,
  status: "booked",
  emailable: true,
  states: [],
  undone: null,
  moveHref: null,
  placeHref: null,
  lengthHref: null,
  overrideReason: null,
  bookingNote: "",
  cancelNote: "",
  nextHref: null,
  seriesHref: null,
};
const action = async () => ({ ok: true as const, data: undefined });
const card = (change: Partial<SessionCardView>) => (
  <SessionCard
    id="t"
    view={{ ...view, ...change }}
    locale="en"
    verify={action}
    change={action}
    answer={action}
    undo={action}
  />
);

it("leads to the client, their email and their phone, and names the price", async () => {
  const { container } = render(card({}));
  expect(screen.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["Nadia Petrovska", "/clients/7"],
    ["nadia+1@mail.example", "mailto:nadia%2B1@mail.example"],
    ["604-555-0142 ext. 3", "tel:6045550142;ext=3"],
  ]);
  screen.getByText("Individual session, by video · $165");
  expect((await axe(container)).violations).toEqual([]);
});

it("leads to the same client's next session, if the viewer may book it", () => {
  render(card({ nextHref: "/calendar/new?client=7" }));
  expect(screen.getByRole("link", { name: "Book next session" })).toHaveAttribute("href", "/calendar/new?client=7");
});

it("names the client's own clock only if it differs, and shows a phone without an email", () => {
  const { rerender } = render(card({ email: null, clientHref: null }));
  expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual(["604-555-0142 ext. 3"]);
  expect(screen.queryByText(/time/)).toBeNull();
  rerender(card({ theirTime: "For the client: Wednesday, December 2, 2:00–2:50 pm (Eastern time)" }));
  screen.getByText(/For the client/);
});
