import { render } from "@testing-library/react";
import { Avatar } from "@/components/ui/avatar";
import { tint } from "@/components/ui/tint";
import { initials } from "@/lib/platform/branding/initials";

test.each([
  ["Hannah Lindqvist", "HL"],
  ["Marc-Olivier Tremblay", "MT"],
  ["Dorothée Lamarche-Roy", "DL"],
  ["Élise Morel", "ÉM"],
  ["E\u0301lise Morel", "ÉM"],
  ["Maria del Carmen Ruiz", "MR"],
  ["theo", "T"],
  ["  “Sam” Okafor ", "SO"],
  ["李小龙", "李"],
  ["山田 太郎", "山"],
  ["𠮷田 花子", "𠮷"],
  ["김민준", "김"],
  ["", ""],
  ["—", ""],
])("initials of %p are %p", (name, letters) => {
  expect(initials(name)).toBe(letters);
});

test("a tint belongs to a name, and all three are used", () => {
  expect(tint("Hannah Lindqvist")).toBe(tint("Hannah Lindqvist"));
  expect(tint("E\u0301lise")).toBe(tint("Élise"));
  const used = new Set(["Hannah Lindqvist", "Marc-Olivier Tremblay", "Priya Raman"].map(tint));
  expect(used.size).toBe(3);
});

test("is silent for assistive technology, with or without a photo", () => {
  const { container, rerender } = render(<Avatar name="Priya Raman" size="sm" />);
  expect(container.firstElementChild).toHaveAttribute("aria-hidden", "true");
  expect(container).toHaveTextContent("PR");
  rerender(<Avatar name="Priya Raman" photo="/photo/1" />);
  expect(container.querySelector("img")).toHaveAttribute("src", "/photo/1");
  expect(container).not.toHaveTextContent("PR");
});
