import { render, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { CrisisLine } from "@/components/practice/privacy/crisis-line";
import { PrivacyPolicy } from "@/components/practice/privacy/policy";

const practice = {
  name: "Cabinet Rivage",
  phone: "514-555-0150",
  privacyOfficer: "Élise Roy",
  privacyContact: "elise@rivage.example",
};

test.each(["en", "fr"] as const)(
  "the policy says what, who, where, how long, which rights, and whom to ask, %s",
  async (locale) => {
    const { container } = render(
      <main>
        <h1>Privacy</h1>
        <PrivacyPolicy practice={practice} locale={locale} />
      </main>,
    );
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(6);
    expect(container).toHaveTextContent(/Élise Roy.*elise@rivage\.example/);
    expect(container).toHaveTextContent(/Commission d’accès à l’information/);
    expect((await axe(container)).violations).toEqual([]);
  },
);

test("without an officer it names the practice and its phone", () => {
  render(<PrivacyPolicy practice={{ ...practice, privacyOfficer: "", privacyContact: "" }} locale="en" />);
  expect(screen.getByRole("link", { name: "514-555-0150" })).toHaveAttribute("href", "tel:5145550150");
});

test.each([
  ["America/Toronto", true],
  ["America/Vancouver", true],
  ["America/Montreal", true],
  ["America/New_York", true],
  ["America/Halifax", true],
  ["Europe/Paris", false],
])("the crisis line is that of Canada and the United States: %s", (zone, shown) => {
  render(<CrisisLine zone={zone} region={null} locale="fr" />);
  expect(screen.queryAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(
    shown ? ["tel:988", "tel:911"] : [],
  );
});

test("a practice in Québec has its province's line first, then 9-8-8", () => {
  render(<CrisisLine zone="America/Toronto" region="CA-QC" locale="fr" />);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "tel:18662773553",
    "tel:988",
    "tel:911",
  ]);
});
