import { render, screen, within } from "@testing-library/react";
import "../observer";
import { axe } from "jest-axe";
import { PublicFrame } from "@/components/frame/public-frame";
import { accentCss } from "@/lib/platform/branding/accent";
import { StaffFrame } from "@/components/frame/staff-frame";

jest.mock("next/navigation", () => ({ usePathname: () => "/clients/prospects" }));

const language = {
  label: "Language",
  current: "en",
  links: [
    { lang: "en", name: "English", href: "/en" },
    { lang: "fr", name: "Français", href: "/fr" },
  ],
};
const footer = { by: "Online booking by Anteroom", links: [{ href: "/help", label: "Help" }] };

test("a practice's page carries its name, its colour and our line at the foot", async () => {
  const { container } = render(
    <PublicFrame
      practice={{
        name: "Maple Street Therapy",
        address: "1850 Maple Street",
        accentCss: accentCss("#F2B705"),
        href: "/book/maple",
      }}
      language={language}
      account={<a href="/in">Sign in</a>}
      skip="Skip to the page"
      footer={footer}
    >
      <h1>Book a first session</h1>
    </PublicFrame>,
  );
  expect(screen.getByRole("link", { name: /Maple Street Therapy/ })).toHaveAttribute("href", "/book/maple");
  expect(screen.getByRole("link", { name: "Skip to the page" })).toHaveAttribute("href", "#main");
  expect(within(screen.getByRole("contentinfo")).getByText(/Anteroom/)).toBeInTheDocument();
  expect(container.querySelector("style")).toHaveTextContent("--color-accent:#");
  expect(container.querySelector("style")).not.toHaveTextContent("F2B705");
  expect((await axe(container)).violations).toEqual([]);
});

test("a logo takes the place of the initials", () => {
  const { container } = render(
    <PublicFrame
      practice={{ name: "Maple Street", logo: "/logo/1", accentCss: accentCss("#2D5F7B"), href: "/" }}
      language={language}
      skip="Skip"
      footer={footer}
    >
      x
    </PublicFrame>,
  );
  expect(container.querySelector("img")).toHaveAttribute("src", "/logo/1");
  expect(container.querySelector(".avatar")).not.toBeInTheDocument();
});

test("the staff's frame marks where one is, at the left and at the foot", async () => {
  const clients = { href: "/clients", label: "Clients", icon: null, count: 3 };
  const client = { href: "/client", label: "Not this one", icon: null, count: 0 };
  const { container } = render(
    <StaffFrame
      practice="Maple Street Therapy"
      home="/dashboard"
      labels={{ skip: "Skip", nav: "Main", phoneNav: "Main, bottom of the screen" }}
      nav={{ main: [clients, client], more: [], foot: [{ href: "/url", label: "Online Booking URL", icon: null }] }}
      phone={[clients]}
      me={{ name: "Hannah Lindqvist", role: "Owner", signOut: <button type="button">Sign out</button> }}
    >
      <h1>Prospects</h1>
    </StaffFrame>,
  );
  for (const name of ["Main", "Main, bottom of the screen"]) {
    const nav = within(screen.getByRole("navigation", { name }));
    expect(nav.getByRole("link", { name: "Clients 3" })).toHaveAttribute("aria-current", "page");
  }
  expect(screen.getByRole("link", { name: "Not this one" })).not.toHaveAttribute("aria-current");
  expect(screen.getByRole("button", { name: "Sign out" })).toBeInTheDocument();
  expect((await axe(container)).violations).toEqual([]);
});
