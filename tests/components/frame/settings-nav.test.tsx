import { render, screen, within } from "@testing-library/react";
import "../observer";
import { axe } from "jest-axe";
import { SettingsIndex } from "@/components/frame/settings-index";
import { SettingsNav } from "@/components/frame/settings-nav";

jest.mock("next/navigation", () => ({ usePathname: () => "/settings/availability/time-off" }));

const pages = [
  { href: "/organization/practice", label: "Practice", about: "Name and address.", icon: null },
  { href: "/settings/availability", label: "Availability", about: "When each therapist can be booked.", icon: null },
];

test("the settings' navigation marks the page that is open, or whose part is open, and leads back to the index", async () => {
  const { container } = render(
    <SettingsNav label="Settings" index={{ href: "/settings", label: "All settings" }} pages={pages} />,
  );
  const nav = within(screen.getByRole("navigation", { name: "Settings" }));
  expect(nav.getByRole("link", { name: "Availability" })).toHaveAttribute("aria-current", "page");
  expect(nav.getByRole("link", { name: "Practice" })).not.toHaveAttribute("aria-current");
  expect(nav.getByRole("link", { name: "All settings" })).toHaveAttribute("href", "/settings");
  expect((await axe(container)).violations).toEqual([]);
});

test("the index says of each page what is set there", async () => {
  const { container } = render(<SettingsIndex title="Settings" pages={pages} />);
  expect(screen.getByRole("heading", { level: 1, name: "Settings" })).toBeInTheDocument();
  expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual([
    "PracticeName and address.",
    "AvailabilityWhen each therapist can be booked.",
  ]);
  expect((await axe(container)).violations).toEqual([]);
});
