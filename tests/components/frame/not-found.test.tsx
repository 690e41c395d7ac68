import { render, screen } from "@testing-library/react";
import NotFound from "@/app/not-found";

let pathname = "/";
jest.mock("next/navigation", () => ({ usePathname: () => pathname }));

const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));

it.each([
  ["/portal/maple/sessions/1", "maple"],
  ["/portal/cabinet-rivage/nowhere", "cabinet-rivage"],
  ["/book/maple/nowhere", "maple"],
])("%s leads to the practice in both languages", (address, slug) => {
  pathname = address;
  render(<NotFound />);
  const both = [`/book/${slug}`, `/portal/${slug}/sign-in`];
  expect(links()).toEqual([...both, ...both]);
  expect(screen.getByText("See the practice’s times")).toBeInTheDocument();
  expect(screen.getByText("Voir les heures du cabinet")).toBeInTheDocument();
});

it.each(["/nowhere", "/clients/1", "/book/unknown", "/portal/unknown/sign-in", '/book/"><script>/x', "/book/%22/x"])(
  "%s leads home: there is no practice to lead to",
  (address) => {
    pathname = address;
    render(<NotFound />);
    expect(links()).toEqual(["/", "/"]);
  },
);
