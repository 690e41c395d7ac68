import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { SessionActions } from "@/components/calendar/calendar/session-actions";
import type { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import type { SessionStatus } from "@/lib/platform/db/generated/enums";
import type { Locale } from "@/lib/platform/i18n/locales";

const said = jest.fn<void, Parameters<typeof toast>>();
const unsaid = jest.fn<void, [string]>();
jest.mock("@/components/ui/toast", () => ({
  toast: (...words: Parameters<typeof toast>) => said(...words),
  untoast: (id: string) => unsaid(id),
}));
beforeEach(() => [said, unsaid].forEach((mock) => mock.mockReset()));

const nothing: Action = async () => null;

function show(
  states: SessionStatus[],
  {
    change = nothing,
    undo = nothing,
    locale = "en" as Locale,
    moveHref = "/calendar/s1/reschedule" as string | null,
    undone = null as SessionStatus | null,
    status = "booked" as SessionStatus,
    emailable = true,
  } = {},
) {
  const user = userEvent.setup();
  const view = {
    name: "Amélie Okafor",
    session: "s1",
    sequence: 3,
    states,
    status,
    emailable,
    undone,
    moveHref,
    placeHref: null,
    lengthHref: null,
  };
  const { container } = render(<SessionActions view={view} locale={locale} change={change} undo={undo} />);
  return { user, container };
}
const names = () =>
  screen.getAllByRole("button").map((button) => button.textContent?.replace(/(Saving|Enregistrement)$/, ""));

it.each([
  ["en", ["Attended", "No show", "Cancel session", "Late cancel"], "Reschedule"],
  ["fr", ["A eu lieu", "Absence", "Annuler la séance", "Annulation tardive"], "Déplacer"],
] as const)(
  "offers each thing that can happen, in %s, without an accessibility finding",
  async (locale, words, move) => {
    const { container } = show(["attended", "no_show", "late_cancelled", "cancelled"], { locale });
    expect(names()).toEqual(words);
    expect(screen.getByRole("link", { name: move })).toHaveAttribute("href", "/calendar/s1/reschedule");
    expect((await axe(container)).violations).toEqual([]);
  },
);

it("offers nothing where nothing can happen", () => {
  const { container } = show([], { moveHref: null });
  expect(container).toBeEmptyDOMElement();
});

it("says what it did for a minute, with the way back to that very version", async () => {
  const sent: FormData[] = [];
  const undone: FormData[] = [];
  const { user } = show(["cancelled"], {
    change: async (_, form) => (sent.push(form), { ok: true, data: { session: "s1", sequence: 4 } }),
    undo: async (_, form) => (
      undone.push(form),
      { ok: false, code: "undo_time_taken", error: "Its time has been booked.", fields: {}, values: {} }
    ),
  });
  await user.type(screen.getByLabelText(/Message to the client/), "I am ill");
  await user.click(screen.getByRole("button", { name: /Cancel session/ }));
  await waitFor(() => expect(said).toHaveBeenCalled());
  expect(Object.fromEntries(sent[0] ?? [])).toEqual({
    session: "s1",
    sequence: "3",
    to: "cancelled",
    note: "I am ill",
    emailClient: "on",
    "had:emailClient": "on",
  });
  const [message, way, seconds, id] = said.mock.calls[0] ?? [];
  expect([message, way?.label, seconds, id]).toEqual(["Amélie Okafor: Cancelled", "Undo", 60, "s1"]);
  await act(async () => way?.run());
  await waitFor(() => expect(said).toHaveBeenLastCalledWith("Its time has been booked."));
  expect(Object.fromEntries(undone[0] ?? [])).toEqual({ session: "s1", sequence: "4" });
});

it("says beside the buttons why something was refused", async () => {
  const { user } = show(["attended"], {
    change: async () => ({
      ok: false,
      code: "changed_meanwhile",
      error: "This session was changed meanwhile.",
      fields: {},
      values: {},
    }),
  });
  await user.click(screen.getByRole("button", { name: /Attended/ }));
  expect(await screen.findByRole("alert")).toHaveTextContent("This session was changed meanwhile.");
  expect(said).not.toHaveBeenCalled();
});

it("shows Undo within the minute, also after a reload", async () => {
  const { container } = show(["booked"], { moveHref: null, undone: "booked", status: "attended" });
  expect(names()).toEqual(["Undo", "Booked"]);
  expect((await axe(container)).violations).toEqual([]);
});

it("takes back what it said when the change is undone in its own window", async () => {
  const { user } = show(["booked"], {
    moveHref: null,
    undone: "booked",
    status: "attended",
    undo: async () => ({ ok: true, data: undefined }),
  });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(unsaid).toHaveBeenCalledWith("s1"));
  expect(said).toHaveBeenCalledTimes(1);
});

it("shows Undo beside what else can happen to a request that was just accepted", async () => {
  const { container } = show(["cancelled"], { undone: "requested", locale: "fr" });
  expect(names()).toEqual(["Défaire", "Annuler la séance"]);
  expect(screen.getByText(/Réponse donnée à l’instant/)).toBeInTheDocument();
  expect((await axe(container)).violations).toEqual([]);
});

it("corrects what was recorded, at any time, and says what is in the way of booking it again", async () => {
  const { user, container } = show(["booked", "attended", "no_show", "late_cancelled"], {
    status: "cancelled",
    moveHref: null,
    change: async () => ({
      ok: false,
      code: "time_taken",
      error: "The time has since been taken.",
      fields: {},
      values: {},
      details: "Ada Okoro, 2:30 pm",
    }),
  });
  expect(screen.getByText("Change status")).toBeInTheDocument();
  expect(names()).toEqual(["Book it again", "Attended", "No show", "Late cancel"]);
  expect(screen.getByRole("checkbox", { name: /Email the client/ })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Book it again" }));
  expect(await screen.findByText("In the way: Ada Okoro, 2:30 pm")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Reschedule" })).toHaveAttribute("href", "/calendar/s1/reschedule");
  expect((await axe(container)).violations).toEqual([]);
});

it("offers no email and no note about a session in the past", () => {
  show(["cancelled", "late_cancelled"], { emailable: false });
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.queryByRole("textbox")).toBeNull();
});
