import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { webcrypto } from "node:crypto";
import { PortalSettings } from "@/components/clients/account-details/portal-settings";
import type { Action, ActionState } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";

beforeAll(() => Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true }));

function show(
  answer: (form: FormData) => ActionState,
  { locale = "en", replaces = false }: { locale?: Locale; replaces?: boolean } = {},
) {
  const save = jest.fn<ReturnType<Action>, Parameters<Action>>(async (_, form) => answer(form));
  const user = userEvent.setup();
  const view = render(
    <PortalSettings
      locale={locale}
      client={{ id: "c", firstName: "Theo" }}
      email="theo@mail.example"
      replaces={replaces}
      practice="Maple Street"
      url="https://book.example/book/maple"
      save={save}
      back="/clients/c/account-details"
    />,
  );
  return { user, save, ...view };
}
const saved = (locale: Locale): ActionState => ({
  ok: true,
  data: { account: "a", email: "theo@mail.example", locale, created: true },
});
const refusal = (state: Partial<Extract<ActionState, { ok: false }>>): ActionState => ({
  ok: false,
  code: "x",
  error: "Refused.",
  fields: {},
  values: { email: "theo@mail.example" },
  ...state,
});

it.each([
  [
    "en",
    "en",
    ["Online Booking URL: https://book.example/book/maple", "Email: theo@mail.example", "“Forgot Your Password?”"],
  ],
  [
    "en",
    "fr",
    ["Adresse de réservation en ligne\u00a0: https://book.example/book/maple", "«\u00a0Mot de passe oublié?\u00a0»"],
  ],
] as const)(
  "to staff in %s, offers one text in the client's language, %s, with a password that the server never sent back (A2)",
  async (locale, theirs, facts) => {
    const { user, save, container } = show(() => saved(theirs), { locale });
    await user.click(screen.getByRole("button", { name: "Suggest a password" }));
    const password = screen.getByLabelText<HTMLInputElement>("Password").value;
    expect(password).toMatch(/^([a-z]+-){4}\d\d$/);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Give these details to Theo")).toBeInTheDocument();
    expect(save.mock.calls[0]?.[1].get("password")).toBe(password);
    const text = container.querySelector("pre");
    for (const fact of [...facts, password]) expect(text).toHaveTextContent(fact.replaceAll("\u00a0", " "));
    expect(text).toHaveAttribute("lang", theirs);
    expect(screen.queryByLabelText("Password")).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Done" })).toHaveAttribute("href", "/clients/c/account-details");
    expect((await axe(container)).violations).toEqual([]);
  },
);

it("says beside the field what is wrong, and keeps what was typed", async () => {
  const { user, container } = show(() =>
    refusal({
      code: "invalid",
      error: "Please check one answer",
      fields: { password: "Use at least 12 characters. This one has 5." },
    }),
  );
  await user.type(screen.getByLabelText("Password"), "short");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(screen.getByLabelText("Password")).toHaveAccessibleDescription(/This one has 5/));
  expect(screen.getByLabelText("Password")).toHaveValue("short");
  expect(screen.getByLabelText("Email address")).toHaveValue("theo@mail.example");
  expect((await axe(container)).violations).toEqual([]);
});

it.each([
  [{ account: "p", client: null }, "Associate", "/clients/prospects?associate=p&client=c"],
  [{ account: "p", client: { id: "d", name: "Iris Kerr" } }, "Open the record of Iris Kerr", "/clients/d"],
])("where the address is somebody's already, leads there: %j", async (details, name, href) => {
  const { user } = show(() => refusal({ details }));
  await user.type(screen.getByLabelText("Password"), "long enough to be one");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(within(await screen.findByRole("alert")).getByRole("link", { name })).toHaveAttribute("href", href);
});

it("speaks French, with the labels of the behaviours", () => {
  show(() => null, { locale: "fr", replaces: true });
  expect(screen.getByRole("button", { name: /Enregistrer/ })).toBeInTheDocument();
  expect(screen.getByText(/est remplacé/)).toBeInTheDocument();
});
