import { render, screen } from "@testing-library/react";
import { AccountForm } from "@/components/accounts/sign-up/account-form";
import { BookForm } from "@/components/sessions/booking/book-form";
import { Choices } from "@/components/sessions/booking/choices";
import { sessionFacts } from "@/components/sessions/booking/facts";
import { FactList } from "@/components/sessions/booking/fact-list";
import { bookingLinks, placeChosen } from "@/components/sessions/booking/links";
import type { BookingView } from "@/lib/sessions/booking/rules";
import { locationOptions } from "@/lib/practice/locations/rules";

jest.mock("@/lib/accounts/sign-up/actions", () => ({ createPortalAccount: async () => null }));
jest.mock("@/lib/sessions/booking/actions", () => ({ bookSession: async () => null }));

const locations = [
  { id: "own", name: "", address: "1 Maple Street", note: "lift" },
  { id: "river", name: "Riverside office", address: "12 River Street", note: "" },
];
const service = {
  id: "s",
  nameEn: "Session",
  nameFr: "Séance",
  minutes: 50,
  priceCents: 0,
  places: ["in_person" as const, "video" as const],
};
const spots = locationOptions(service.places, [], locations);
const practice = { name: "Maple Street Therapy" };
const viewAt = (i: number, of = spots) =>
  ({
    therapist: { id: "t" },
    services: [service],
    service,
    spots: of,
    spot: of[i]!,
    start: null,
    open: { service: false, place: false },
  }) as unknown as BookingView;
const draw = (view: BookingView) =>
  render(
    <Choices
      view={view}
      catalogue={{ therapists: [], descriptions: [], bio: null }}
      isClient={false}
      practice={practice}
      folded={false}
      photo={(id) => id}
      links={bookingLinks({ therapist: "t", service: "s", day: null, ...placeChosen(view) })}
      locale="en"
    />,
  );

test("where there is a choice, it is made by links, and the address carries it", () => {
  draw(viewAt(1));
  expect(screen.getByText("50 minutes, in person or by video")).toBeInTheDocument();
  const options = [/^Maple Street Therapy/, /^Riverside office/, /^By video/].map((name) =>
    screen.getByRole("link", { name }),
  );
  expect(options.map((link) => link.getAttribute("href"))).toEqual(
    ["own", "river", "video"].map((key) => `?therapist=t&service=s&place=${key}`),
  );
  expect(options.map((link) => link.getAttribute("aria-current"))).toEqual([null, "true", null]);
});

test("a time that is already chosen is kept when the place is chosen", () => {
  draw({ ...viewAt(0), start: Date.UTC(2026, 11, 10, 21), open: { service: false, place: true } });
  expect(screen.getByRole("link", { name: /^Riverside office/ })).toHaveAttribute(
    "href",
    `?${new URLSearchParams({ therapist: "t", service: "s", place: "river", start: "2026-12-10T21:00:00Z" })}`,
  );
});

test("the forms that book send it, and nothing where there is no choice", () => {
  const sent = (of: typeof spots) => {
    const view = { ...viewAt(of.length - 1, of), start: 0 };
    const { container } = render(
      <>
        <AccountForm
          practice={{
            slug: "maple",
            name: "Maple",
            zone: "America/Vancouver",
            cancelNoticeMinutes: 1440,
            graceMinutes: 0,
          }}
          chosen={view}
          now={0}
          formKey="k"
          locale="en"
        />
        <BookForm view={view} practice="maple" formKey="k" locale="en" />
      </>,
    );
    return [...container.querySelectorAll("input[name=place]")].map((input) => (input as HTMLInputElement).value);
  };
  expect(sent(spots)).toEqual(["video", "video"]);
  expect(sent(spots.slice(0, 1))).toEqual([]);
});

test("where there is none, nothing is asked", () => {
  draw(viewAt(0, spots.slice(0, 1)));
  expect(screen.queryByRole("heading", { name: "Where" })).toBeNull();
});

const session = { therapist: { name: "Nora", titleEn: "", titleFr: "" }, service, location: null, priceCents: 0 };

test("the client of a session by video is given the therapist's link; a page without it gives none", () => {
  render(
    <FactList
      facts={sessionFacts(
        { ...session, place: "video", therapist: { ...session.therapist, videoUrl: "https://video.example/nora" } },
        "en",
      )}
    />,
  );
  expect(screen.getByRole("link")).toHaveAttribute("href", "https://video.example/nora");
  expect(sessionFacts({ ...session, place: "video" }, "en")[2]).toEqual({
    kind: "video",
    text: "By video; you’ll get the link before the session",
  });
});

test("once it is off, or over, nobody is given a way in", () => {
  const { therapist, ...rest } = session;
  const off = (place: "video" | "phone") =>
    sessionFacts(
      { ...rest, place, therapist: { ...therapist, videoUrl: "https://video.example/nora" }, status: "cancelled" },
      "en",
    )[2];
  expect([off("video"), off("phone")]).toEqual([
    { kind: "video", text: "By video" },
    { kind: "phone", text: "By phone" },
  ]);
});

test.each([
  ["phone", null, { text: "By phone; Nora will call you at the number on file" }],
  ["in_person", locations[0]!, { text: "1 Maple Street", detail: "lift" }],
  ["in_person", locations[1]!, { text: "Riverside office", detail: "12 River Street" }],
  ["in_person", { name: "", address: "", note: "" }, { text: "At the practice", detail: "" }],
] as const)("a session %s at %j says so", (place, location, expected) => {
  expect(sessionFacts({ ...session, place, location }, "en")[2]).toEqual({
    kind: place,
    ...(location?.address && { map: location.address }),
    ...expected,
  });
});
