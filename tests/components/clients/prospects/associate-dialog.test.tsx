import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { AssociateDialog } from "@/components/clients/prospects/associate-dialog";
import { ClientChoice } from "@/components/clients/prospects/client-choice";
import { ComparisonTable } from "@/components/clients/prospects/comparison";
import { NextSteps } from "@/components/clients/prospects/next-steps";
import type { toast } from "@/components/ui/toast";
import type { Action } from "@/lib/platform/access/actions";

const replace = jest.fn();
jest.mock("next/navigation", () => ({ useRouter: () => ({ replace }) }));
const said = jest.fn<void, Parameters<typeof toast>>();
jest.mock("@/components/ui/toast", () => ({ toast: (...words: Parameters<typeof toast>) => said(...words) }));
beforeEach(() => [replace, said].forEach((mock) => mock.mockReset()));

const suggested = { id: "c1", name: "Dorothee Lamarche-Roy", detail: "Same birth date and phone" };
const place = { q: "ro", show: "all", after: null, before: null };
const other = { id: "c2", name: "Gabriel Lamarche", detail: "Born June 2, 2014" };

function show({
  associate = async () => null,
  undo = async () => null,
  confirm = true,
  client = true,
}: { associate?: Action; undo?: Action; confirm?: boolean; client?: boolean } = {}) {
  const user = userEvent.setup();
  render(
    <AssociateDialog
      locale="en"
      list={place}
      account={{ id: "a", name: "Dorothée Lamarche" }}
      client={client ? { id: "c1", name: suggested.name, lastName: "Lamarche-Roy" } : null}
      confirm={confirm}
      associate={associate}
      undo={undo}
      choice={
        <ClientChoice
          locale="en"
          list={place}
          account="a"
          q="lamar"
          suggested={suggested}
          found={[other]}
          nobody={false}
          chosen={client ? "c1" : null}
        />
      }
    >
      <ComparisonTable
        locale="en"
        account="Dorothée Lamarche"
        client={suggested.name}
        rows={[
          { field: "name", account: "Dorothée Lamarche", client: suggested.name, verdict: "differs" },
          { field: "phone", account: "604-555-0177", client: "604-555-0177", verdict: "agrees" },
          { field: "birthDate", account: "March 14, 1988", client: null, verdict: "unknown" },
        ]}
      />
      <NextSteps
        locale="en"
        sessions={1}
        first="Friday, December 11, 1:00 pm"
        verified={false}
        closed={false}
        notified="on.file@mail.example"
      />
    </AssociateDialog>,
  );
  return user;
}

it("puts both sides beside each other, in words, and says what happens next", () => {
  show();
  const rowOf = (name: string) => screen.getByRole("rowheader", { name }).closest("tr");
  expect(rowOf("Name")).toHaveTextContent("Differs");
  expect(rowOf("Phone")).toHaveTextContent("Matches");
  expect(rowOf("Date of birth")).toHaveTextContent("Not givenUnknown");
  expect(
    screen.getByText("One booked session moves to this client: Friday, December 11, 1:00 pm."),
  ).toBeInTheDocument();
  expect(screen.getByText("We’ll send a notice to on.file@mail.example, the email on file.")).toBeInTheDocument();
});

it("begins in the search, and looks the next client up as one chooses or types", async () => {
  const user = show();
  await waitFor(() => expect(screen.getByRole("searchbox", { name: "Search by name" })).toHaveFocus());
  await user.click(screen.getByRole("radio", { name: /Gabriel/ }));
  expect(replace).toHaveBeenLastCalledWith("/clients/prospects?q=ro&associate=a&find=lamar&client=c2", {
    scroll: false,
  });
  await user.type(screen.getByRole("searchbox"), "che");
  await waitFor(() =>
    expect(replace).toHaveBeenLastCalledWith("/clients/prospects?q=ro&associate=a&find=lamarche&client=c2", {
      scroll: false,
    }),
  );
});

it("keeps what was typed and says beside the field what is missing", async () => {
  const sent: FormData[] = [];
  const user = show({
    associate: async (_previous, form) => {
      sent.push(form);
      return {
        ok: false,
        code: "invalid",
        error: "Please check one answer",
        fields: { confirmation: "Type the client’s last name." },
        values: { confirmation: "Lamarche" },
      };
    },
  });
  const field = () => screen.getByRole("textbox", { name: "To confirm, type the client’s last name: Lamarche-Roy" });
  await user.type(field(), "Lamarche");
  await user.click(screen.getByRole("button", { name: "Associate" }));
  await waitFor(() => expect(field()).toBeInvalid());
  expect(field()).toHaveAccessibleDescription("Type the client’s last name.");
  expect(field()).toHaveValue("Lamarche");
  expect(Object.fromEntries(sent[0] ?? [])).toEqual({ account: "a", client: "c1", confirmation: "Lamarche" });
});

it("closes after success and offers Undo", async () => {
  const undone: FormData[] = [];
  const user = show({
    confirm: false,
    associate: async () => ({ ok: true, data: { association: "t1", client: "c1" } }),
    undo: async (_previous, form) => {
      undone.push(form);
      return { ok: true, data: {} };
    },
  });
  await user.click(screen.getByRole("button", { name: "Associate" }));
  await waitFor(() => expect(replace).toHaveBeenCalledWith("/clients/prospects?q=ro", { scroll: false }));
  const [message, way] = said.mock.calls[0] ?? [];
  expect([message, way?.label]).toEqual(["Dorothée Lamarche is now associated with Dorothee Lamarche-Roy", "Undo"]);
  await act(async () => way?.run());
  await waitFor(() => expect(undone.map((form) => form.get("association"))).toEqual(["t1"]));
  expect(said).toHaveBeenLastCalledWith("Undone. Dorothée Lamarche is a prospect again.");
});

it("offers nothing to press until a client is chosen", () => {
  show({ client: false });
  expect(screen.queryByRole("button", { name: "Associate" })).not.toBeInTheDocument();
  expect(screen.getByText("Choose a client on the left to compare with this account.")).toBeInTheDocument();
});

it("has no accessibility finding", async () => {
  show();
  expect((await axe(screen.getByRole("dialog"))).violations).toEqual([]);
});
