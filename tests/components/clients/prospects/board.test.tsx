import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { ProspectsBoard } from "@/components/clients/prospects/board";
import type { ProspectRow } from "@/components/clients/prospects/row";
import type { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";

const said = jest.fn<void, Parameters<typeof toast>>();
jest.mock("@/components/ui/toast", () => ({ toast: (...words: Parameters<typeof toast>) => said(...words) }));
beforeEach(() => said.mockReset());

const row = (
  id: string,
  name: string,
  state: ProspectRow["state"],
  match: ProspectRow["match"] = null,
): ProspectRow => ({
  id,
  name,
  state,
  match,
  blocked: false,
  coming: 1,
  email: `${id}@mail.example`,
  phone: "604-555-0177",
  signedUp: { day: "Tue, Dec 8", time: "9:06 pm" },
  session: { when: "Fri, Dec 11, 1:00 pm", therapist: "Nora Whitfield" },
});

const rows = [
  row("a", "Dorothée Lamarche", "unverified", { name: "Dorothee Lamarche-Roy", reason: "Same birth date and phone" }),
  row("b", "Rowan Ellis", "unverified"),
  row("c", "Amélie Kerr", "unassociated"),
];

function show({
  locale = "en",
  ticked,
  verify = async () => null,
  notAClient = async () => null,
  block = async () => null,
  undo = async () => null,
  mayBlock = true,
}: {
  locale?: Locale;
  ticked?: string;
  verify?: Action;
  notAClient?: Action;
  block?: Action;
  undo?: Action;
  mayBlock?: boolean;
} = {}) {
  const user = userEvent.setup();
  const view = render(
    <ProspectsBoard
      locale={locale}
      rows={rows}
      list={{ q: "", show: "all", after: "page", before: null }}
      verify={verify}
      notAClient={{ close: notAClient, undo }}
      block={mayBlock ? { close: block, undo } : null}
      ticked={ticked}
    />,
  );
  const tick = (name: string) => user.click(screen.getByRole("checkbox", { name: new RegExp(name) }));
  return { user, tick, ...view };
}

it("opens the edit bar when a prospect is ticked, and closes it with Clear (A8)", async () => {
  const { user, tick } = show();
  expect(screen.queryByRole("toolbar")).not.toBeInTheDocument();
  await tick("Rowan Ellis");
  const bar = within(screen.getByRole("toolbar"));
  expect(bar.getByText("1 selected")).toBeInTheDocument();
  expect(bar.getByRole("button", { name: "Verify" })).toBeEnabled();
  expect(bar.getByRole("link", { name: "Create Client" })).toHaveAttribute(
    "href",
    "/clients/prospects?after=page&create=b",
  );
  expect(bar.getByRole("link", { name: "Associate" })).toHaveAttribute(
    "href",
    "/clients/prospects?after=page&associate=b",
  );
  await user.click(bar.getByRole("button", { name: "Clear" }));
  expect(screen.queryByRole("toolbar")).not.toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: /Rowan/ })).not.toBeChecked();
});

it("takes one prospect at a time for Create Client and Associate, and says so", async () => {
  const { tick } = show({ ticked: "a" });
  await tick("Amélie Kerr");
  const bar = within(screen.getByRole("toolbar"));
  expect(bar.getByText("2 selected")).toBeInTheDocument();
  for (const name of ["Create Client", "Associate", "Block"]) {
    expect(bar.getByRole("button", { name })).toBeDisabled();
    expect(bar.getByRole("button", { name })).toHaveAccessibleDescription(
      "Create Client, Associate and Block work on one prospect at a time.",
    );
  }
  expect(bar.getByRole("button", { name: "Verify" })).toBeEnabled();
});

it("has nothing to verify where the email is verified already, and says so", async () => {
  show({ ticked: "c" });
  expect(screen.getByRole("button", { name: "Verify" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "Verify" })).toHaveAccessibleDescription("This email is already verified.");
});

it("sends the chosen accounts as one field, and shows a refusal beside them", async () => {
  const sent: FormData[] = [];
  const verify: Action = async (_previous, form) => {
    sent.push(form);
    return {
      ok: false,
      code: "email_has_account",
      error: "Another account has this email already.",
      fields: {},
      values: {},
    };
  };
  const { user, tick } = show({ ticked: "a", verify });
  await tick("Rowan Ellis");
  await user.click(screen.getByRole("button", { name: "Verify" }));
  expect(sent.map((form) => [...form])).toEqual([[["accounts", "a,b"]]]);
  expect(await screen.findByRole("alert")).toHaveTextContent("Another account has this email already.");
  expect(screen.getByText("2 selected")).toBeInTheDocument();
});

it("works by keyboard: space ticks, Tab reaches the bar, arrows go along it", async () => {
  const { user } = show();
  await user.tab();
  await user.keyboard(" ");
  expect(screen.getByRole("toolbar")).toBeInTheDocument();
  await user.tab({ shift: true });
  await user.keyboard("{Home}");
  expect(screen.getByRole("button", { name: "Verify" })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("link", { name: "Create Client" })).toHaveFocus();
  await user.keyboard("{End}{Enter}");
  expect(screen.queryByRole("toolbar")).not.toBeInTheDocument();
});

it("asks before several are closed as not clients, with what becomes of their sessions, and offers the way back", async () => {
  const [sent, undone]: FormData[][] = [[], []];
  const notAClient: Action = async (_previous, form) => {
    sent?.push(form);
    return { ok: true, data: { rejection: ["t1", "t2"], sessions: 2 } };
  };
  const undo: Action = async (_previous, form) => {
    undone?.push(form);
    return { ok: true, data: { accounts: 2, sessions: 1, gone: 1 } };
  };
  const { user, tick } = show({ ticked: "a", notAClient, undo });
  await tick("Rowan Ellis");
  await user.click(screen.getByRole("button", { name: "Not a client" }));
  const dialog = within(screen.getByRole("dialog", { name: "Close these 2 accounts?" }));
  expect(dialog.getByText(/^2 booked sessions are cancelled/)).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Not a client" }));
  expect(sent?.map((form) => [...form])).toEqual([[["accounts", "a,b"]]]);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  expect(said.mock.lastCall?.slice(0, 1)).toEqual(["2 accounts are closed"]);
  expect(said.mock.lastCall?.[2]).toBe(60);
  await act(async () => said.mock.lastCall?.[1]?.run());
  expect(undone?.map((form) => [...form])).toEqual([[["rejection", "t1,t2"]]]);
  expect(said).toHaveBeenLastCalledWith("2 accounts are open again. One session stays cancelled.");
});

it("blocks one, with a reason; says what is blocked where the email was never verified", async () => {
  const sent: FormData[] = [];
  const block: Action = async (_previous, form) => {
    sent.push(form);
    return { ok: true, data: { rejection: ["t1"], sessions: 1 } };
  };
  const { user } = show({ ticked: "a", block });
  await user.click(screen.getByRole("button", { name: "Block" }));
  const dialog = within(screen.getByRole("dialog", { name: "Block Dorothée Lamarche?" }));
  expect(dialog.getByText(/was never verified.*only this account is blocked/)).toBeInTheDocument();
  expect((await axe(screen.getByRole("dialog"))).violations).toEqual([]);
  await user.type(dialog.getByLabelText("Reason"), "Threatened the front desk");
  await user.click(dialog.getByRole("button", { name: "Block" }));
  expect(sent.map((form) => [...form])).toEqual([
    [
      ["account", "a"],
      ["reason", "Threatened the front desk"],
    ],
  ]);
  expect(said.mock.lastCall?.[0]).toBe("Dorothée Lamarche is blocked");
});

it("offers Block to those alone who may", () => {
  show({ ticked: "a", mayBlock: false });
  expect(screen.queryByRole("button", { name: "Block" })).not.toBeInTheDocument();
});

it("says each state in a word, in French too", async () => {
  show({ locale: "fr", ticked: "a" });
  expect(screen.getAllByText("Non vérifié")).toHaveLength(2);
  expect(screen.getByText("Non associé")).toBeInTheDocument();
  for (const name of ["Vérifier", "Non-client", "Bloquer", "Effacer"])
    expect(screen.getByRole("button", { name })).toBeInTheDocument();
  for (const name of ["Créer un client", "Associer"]) expect(screen.getByRole("link", { name })).toBeInTheDocument();
});

it("has no accessibility finding, with the bar open and shut", async () => {
  const { container, tick } = show();
  expect((await axe(container)).violations).toEqual([]);
  await tick("Dorothée");
  await tick("Amélie");
  expect((await axe(container)).violations).toEqual([]);
});
