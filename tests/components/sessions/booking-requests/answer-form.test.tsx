import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { AnswerForm } from "@/components/sessions/booking-requests/answer-form";
import type { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";

const toasted = jest.fn<void, Parameters<typeof toast>>();
jest.mock("@/components/ui/toast", () => ({ toast: (...words: Parameters<typeof toast>) => toasted(...words) }));
beforeEach(() => toasted.mockReset());

const nothing: Action = async () => null;
const show = (answer: Action, locale: Locale = "en", undo = nothing) =>
  render(<AnswerForm session="s1" sequence={0} name="Amélie Okafor" answer={answer} undo={undo} locale={locale} />);

it.each([
  ["en", ["Accept", "Decline"]],
  ["fr", ["Accepter", "Décliner"]],
] as const)("offers both answers in %s, without an accessibility finding", async (locale, words) => {
  const { container } = show(nothing, locale);
  expect(
    screen.getAllByRole("button").map(({ textContent }) => textContent?.replace(/(Saving|Enregistrement)$/, "")),
  ).toEqual(words);
  expect((await axe(container)).violations).toEqual([]);
});

it("sends the sentence with a decline alone, and offers to take it back", async () => {
  const sent: Record<string, unknown>[] = [];
  const back: Record<string, unknown>[] = [];
  show(
    async (_, form) => (sent.push(Object.fromEntries(form)), { ok: true, data: { session: "s1", sequence: 1 } }),
    "en",
    async (_, form) => (back.push(Object.fromEntries(form)), null),
  );
  await userEvent.type(screen.getByLabelText(/Message to the client/), "I am away that week.");
  await userEvent.click(screen.getByRole("button", { name: /Decline/ }));
  await waitFor(() =>
    expect(toasted).toHaveBeenCalledWith(
      "Amélie Okafor: declined. The email will be sent in a minute.",
      expect.objectContaining({ label: "Undo" }),
      60,
      "s1",
    ),
  );
  await userEvent.click(screen.getByRole("button", { name: /Accept/ }));
  await waitFor(() => expect(toasted).toHaveBeenCalledTimes(2));
  expect(sent).toEqual([
    { session: "s1", sequence: "0", to: "declined", note: "I am away that week." },
    { session: "s1", sequence: "0", to: "booked" },
  ]);
  toasted.mock.calls[0]?.[1]?.run();
  await waitFor(() => expect(back).toEqual([{ session: "s1", sequence: "1" }]));
});

it("keeps the sentence when the answer came too late", async () => {
  show(async (_, form) => ({
    ok: false,
    code: "changed_meanwhile",
    error: "Withdrawn meanwhile.",
    fields: {},
    values: Object.fromEntries(form) as Record<string, string>,
  }));
  await userEvent.type(screen.getByLabelText(/Message to the client/), "Sorry.");
  await userEvent.click(screen.getByRole("button", { name: /Decline/ }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Withdrawn meanwhile.");
  expect(screen.getByLabelText(/Message to the client/)).toHaveValue("Sorry.");
});
