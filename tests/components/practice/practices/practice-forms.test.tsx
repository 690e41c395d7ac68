import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { SlugForm, ZoneForm } from "@/components/practice/practices/address-forms";
import { AccentForm, LogoForm } from "@/components/practice/practices/brand-forms";
import { DetailsForm } from "@/components/practice/practices/details-form";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { PracticeSettings } from "@/lib/practice/practices/queries";

// Four hundred options tell axe no more than three, and take it a minute.
jest.mock("@/lib/scheduling/zones", () => ({
  ...jest.requireActual<object>("@/lib/scheduling/zones"),
  zoneNames: () => ["America/Toronto", "America/Vancouver", "UTC"],
}));

const nothing: Action = async () => null;
const practice = {
  name: "Maple Street",
  address: "1850 Maple Street",
  addressNote: "",
  phone: "",
  locale: "en",
  welcomeEn: "",
  welcomeFr: "",
  privacyOfficer: "Élise Roy",
  privacyContact: "514-555-0150",
} as PracticeSettings;

it("says what becomes of a colour as it is typed", async () => {
  const user = userEvent.setup();
  render(<AccentForm locale="en" accent="#2D5F7B" save={nothing} />);
  expect(screen.getByRole("status")).toHaveTextContent("contrast of 6.9:1. Pages use #2D5F7B, at 6.9:1.");
  const field = screen.getByLabelText("Colour");
  await user.clear(field);
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
  await user.type(field, "f2b705");
  expect(screen.getByRole("status")).toHaveTextContent(
    "contrast of 1.8:1, which is too low to read. Pages use #8F6B09 instead, at 4.9:1.",
  );
});

it("goes on saying that it is saved when the page comes back with what was saved", async () => {
  const user = userEvent.setup();
  const saved: Action = async () => ({ ok: true, data: undefined });
  const forms = (accent: string, zone: string, src: string | null) => (
    <>
      <AccentForm locale="en" accent={accent} save={saved} />
      <ZoneForm now={new Date("2026-12-10T12:00Z")} locale="en" zone={zone} upcoming={0} save={saved} />
      <LogoForm locale="en" src={src} save={saved} remove={nothing} />
    </>
  );
  const { rerender } = render(forms("#2D5F7B", "America/Vancouver", null));
  for (const button of screen.getAllByRole("button", { name: /^Save, / })) await user.click(button);
  rerender(forms("#F2B705", "America/Toronto", "/book/maple/images/1"));
  expect(screen.getAllByText("Saved.")).toHaveLength(3);
  expect(screen.getByLabelText("Time zone")).toHaveValue("America/Toronto");
});

it("says of a file that is too large before it travels", async () => {
  const user = userEvent.setup();
  render(<LogoForm locale="en" src={null} save={nothing} remove={nothing} />);
  const field = screen.getByLabelText<HTMLInputElement>("Picture");
  await user.upload(field, new File([new Uint8Array(5_000_001)], "logo.png", { type: "image/png" }));
  expect(field).toHaveAccessibleDescription(/too large/);
  expect(field.files).toHaveLength(0);
  await user.upload(field, new File([new Uint8Array(10)], "logo.png", { type: "image/png" }));
  expect(field).not.toHaveAccessibleDescription(/too large/);
});

it("keeps what was typed for the address, and says beside it why not", async () => {
  const user = userEvent.setup();
  const taken: Action = async (_, form) => ({
    ok: false,
    code: "invalid",
    error: "Please check one answer",
    fields: { slug: "This address belongs, or used to belong, to another practice." },
    values: Object.fromEntries(form) as Record<string, string>,
  });
  render(<SlugForm locale="en" slug="maple" old={["maple-street"]} before="https://book.example/book/" save={taken} />);
  expect(
    screen.getByText("This address also opens your booking page: https://book.example/book/maple-street"),
  ).toBeInTheDocument();
  await user.clear(screen.getByLabelText("Address"));
  await user.type(screen.getByLabelText("Address"), "rivage");
  await user.click(screen.getByRole("button", { name: /Save/ }));
  expect(await screen.findByRole("alert")).toHaveTextContent("another practice");
  expect(screen.getByLabelText("Address")).toHaveValue("rivage");
});

it.each<Locale>(["en", "fr"])("has no accessibility finding in %s", async (locale) => {
  const { container } = render(
    <main>
      <h1>Practice</h1>
      <DetailsForm locale={locale} practice={practice} save={nothing} />
      <LogoForm locale={locale} src="/book/maple/images/1" save={nothing} remove={nothing} />
      <AccentForm locale={locale} accent="#F2B705" save={nothing} />
      <SlugForm locale={locale} slug="maple" old={[]} before="https://book.example/book/" save={nothing} />
      <ZoneForm
        now={new Date("2026-12-10T12:00Z")}
        locale={locale}
        zone="America/Vancouver"
        upcoming={2}
        save={nothing}
      />
    </main>,
  );
  expect((await axe(container)).violations).toEqual([]);
});
