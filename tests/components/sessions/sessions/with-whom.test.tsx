import { render, screen } from "@testing-library/react";
import { WithWhom } from "@/components/sessions/sessions/with-whom";
import type { SessionFacts } from "@/lib/sessions/sessions/queries";

const session = {
  status: "booked",
  place: "in_person",
  location: { name: "", address: "1 Maple Street", note: "Second floor" },
  priceCents: 16500,
  service: { nameEn: "Consultation", nameFr: "Rencontre", minutes: 50 },
  therapist: { name: "Hannah Lindqvist", titleEn: "Counsellor", titleFr: "Conseillère", videoUrl: "", photoId: "p" },
} as unknown as SessionFacts;

const show = (changes: Partial<SessionFacts>, phone: string | null = "604-555-0134") =>
  render(<WithWhom session={{ ...session, ...changes }} phone={phone} practice="maple" locale="en" />);

test("the therapist with a portrait, and the address as a link to a map", () => {
  const { container } = show({});
  expect(screen.getByText("With Hannah Lindqvist")).toBeInTheDocument();
  expect(container.querySelector("img")).toHaveAttribute("src", "/book/maple/images/p");
  expect(screen.getByRole("link", { name: "1 Maple Street" })).toHaveAttribute("href", expect.stringContaining("maps"));
});

test.each([
  ["604-555-0134", "Hannah Lindqvist calls you at 604-555-0134"],
  [null, "By phone; Hannah Lindqvist will call you at the number on file"],
])("a session by phone names the number %s that is called", (phone, sentence) => {
  show({ place: "phone" }, phone);
  expect(screen.getByText(sentence)).toBeInTheDocument();
});

test("a cancelled session by phone announces no call", () => {
  show({ place: "phone", status: "cancelled" });
  expect(screen.queryByText(/calls you/)).toBeNull();
});
