import { axe } from "jest-axe";
import "@/tests/components/observer";
import { render, screen, within } from "@testing-library/react";
import { LocationForm } from "@/components/practice/locations/location-form";
import { LocationList } from "@/components/practice/locations/location-list";
import { HeldThere } from "@/components/practice/locations/held-there";
import { FormContext, type Failure } from "@/components/form/state";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { LocationRow } from "@/lib/practice/locations/queries";

const nothing = async () => null;
const row = (id: string, change: Partial<LocationRow> = {}): LocationRow => ({
  id,
  practiceId: "p",
  own: false,
  name: "Riverside office",
  title: "Riverside office",
  address: "12 River Street",
  note: "Bell 2",
  position: 1,
  active: true,
  ...change,
});
const own = row("own", { own: true, name: "", title: "Maple Street Therapy", address: "1 Maple Street", note: "" });
const actions = { archive: nothing, restore: nothing };

test("each location has its address, and is changed and archived; the only one is not archived", () => {
  const { rerender } = render(
    <LocationList
      locale="en"
      locations={[own, row("r"), row("old", { active: false, title: "Harbour" })]}
      actions={actions}
    />,
  );
  const item = screen.getByText("Riverside office").closest("li")!;
  expect(within(item).getByText("12 River Street, Bell 2")).toBeInTheDocument();
  expect(within(item).getByRole("link", { name: "Edit Riverside office" })).toHaveAttribute(
    "href",
    "/organization/locations/r",
  );
  expect(screen.getByRole("button", { name: "Archive Maple Street Therapy" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Offer Harbour again" })).toBeInTheDocument();
  rerender(<LocationList locale="en" locations={[own]} actions={actions} />);
  expect(screen.queryByRole("button")).toBeNull();
});

test("a refused archiving names the sessions, each a link to its day", () => {
  const failure: Failure = {
    ok: false,
    code: "sessions_held",
    error: "",
    fields: {},
    values: {},
    details: [{ id: "s", name: "Ada Okoro", when: "Monday, December 14, 2026, 10:00 am", href: "/calendar?session=s" }],
  };
  render(
    <FormContext value={failure}>
      <HeldThere title="Sessions booked at this location" />
    </FormContext>,
  );
  expect(screen.getByRole("list", { name: "Sessions booked at this location" })).toHaveTextContent(
    "Ada OkoroMonday, December 14, 2026, 10:00 am",
  );
  expect(screen.getByRole("link", { name: "Ada Okoro" })).toHaveAttribute("href", "/calendar?session=s");
});

test("the practice's own location has a name to give, and the practice's address to read", () => {
  render(<LocationForm locale="en" hidden={{ location: "own", own: "1" }} location={own} save={nothing} />);
  expect(screen.getAllByRole("textbox")).toHaveLength(1);
  expect(screen.getByText(/1 Maple Street/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Change it in Organization > Practice" })).toHaveAttribute(
    "href",
    "/organization/practice",
  );
});

it.each<Locale>(["en", "fr"])("has no accessibility finding in %s", async (locale) => {
  const { container } = render(
    <main>
      <h1>Locations</h1>
      <LocationList
        locale={locale}
        locations={[own, row("r"), row("old", { active: false, title: "Harbour" })]}
        actions={actions}
      />
      <LocationForm locale={locale} hidden={{ key: "k" }} location={null} save={nothing} />
    </main>,
  );
  expect((await axe(container)).violations).toEqual([]);
});
