import { render, screen, within } from "@testing-library/react";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { ServiceForm } from "@/components/practice/services/service-form";
import { ServiceList } from "@/components/practice/services/service-list";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { ServiceRow } from "@/lib/practice/services/queries";

const nothing: Action = async () => null;
const service = (id: string, change: Partial<ServiceRow> = {}): ServiceRow => ({
  id,
  practiceId: "p",
  nameEn: `Session ${id}`,
  nameFr: `Séance ${id}`,
  descriptionEn: "",
  descriptionFr: "",
  minutes: 50,
  bufferBefore: 0,
  bufferAfter: 10,
  priceCents: 165_50,
  audience: "existing",
  places: ["video"],
  position: 0,
  active: true,
  therapistIds: ["t"],
  ...change,
});
const therapists = [
  { id: "t", name: "Nora Whitfield" },
  { id: "u", name: "Marc-Olivier Tremblay" },
];
const list = [service("A"), service("B", { therapistIds: [] }), service("C", { active: false })];
const actions = { move: nothing, archive: nothing, restore: nothing };

it("lists what is offered in order, with a way up and down for each but at the ends, and then what is archived", () => {
  render(<ServiceList locale="en" services={list} therapists={therapists} actions={actions} />);
  const [first, second] = within(screen.getAllByRole("list")[0]!).getAllByRole("listitem");
  expect(first).toHaveTextContent("Session AExisting Client · 50 min · by video · $165.50Offered by Nora Whitfield");
  expect(second).toHaveTextContent("Not offered by anyone");
  expect(screen.queryByRole("button", { name: "Move Session A up" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Move Session A down" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Move Session B up" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Offer Session C again" })).toBeInTheDocument();
});

it("opens a service as it stands, and a new one given by everybody", () => {
  const { unmount } = render(
    <ServiceForm locale="fr" hidden={{ service: "A" }} service={list[0]!} therapists={therapists} save={nothing} />,
  );
  expect(screen.getByLabelText("Prix en dollars")).toHaveValue("165,50");
  expect(screen.getByRole("radio", { name: /^Client existant/ })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Marc-Olivier Tremblay" })).not.toBeChecked();
  unmount();
  render(<ServiceForm locale="en" hidden={{ key: "k" }} service={null} therapists={therapists} save={nothing} />);
  expect(screen.getAllByRole("checkbox", { checked: true }).map((box) => box.getAttribute("name"))).toEqual([
    "in-in_person",
    ...therapists.map(({ id }) => `by-${id}`),
  ]);
});

it.each<Locale>(["en", "fr"])("has no accessibility finding in %s", async (locale) => {
  const { container } = render(
    <main>
      <h1>Services</h1>
      <ServiceList locale={locale} services={list} therapists={therapists} actions={actions} />
      <ServiceForm locale={locale} hidden={{ key: "k" }} service={null} therapists={therapists} save={nothing} />
    </main>,
  );
  expect((await axe(container)).violations).toEqual([]);
});
