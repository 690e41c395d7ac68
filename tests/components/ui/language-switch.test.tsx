import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { LanguageSwitch } from "@/components/ui/language-switch";

const links = [
  { lang: "en", name: "English", href: "/en/book/maple?day=2026-12-10" },
  { lang: "fr", name: "Français", href: "/fr/book/maple?day=2026-12-10" },
];

test("plain links, each said in its own language, that keep path and query", async () => {
  const { container } = render(<LanguageSwitch label="Language" current="fr" links={links} />);
  expect(screen.getByRole("navigation", { name: "Language" })).toBeInTheDocument();
  const french = screen.getByRole("link", { name: "Français" });
  expect(french).toHaveAttribute("aria-current", "true");
  expect(french).toHaveAttribute("lang", "fr");
  const english = screen.getByRole("link", { name: "English" });
  expect(english).not.toHaveAttribute("aria-current");
  expect(english).toHaveAttribute("href", "/en/book/maple?day=2026-12-10");
  expect((await axe(container)).violations).toEqual([]);
});
