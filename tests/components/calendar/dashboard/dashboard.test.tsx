import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { FailedEmails } from "@/components/calendar/dashboard/failed-emails";
import { SessionLines, type DashboardLine } from "@/components/calendar/dashboard/session-lines";

const line: DashboardLine = {
  id: "1",
  href: "/calendar?session=1",
  time: "9:00–9:50 am",
  name: "Nadia Benali",
  clientHref: "/clients/7",
  does: "Open the session with Nadia Benali, Thu, Dec 10",
  detail: "First session, in person",
  label: null,
  status: "booked",
};

it("says each session's state in a word, in either language, and opens it on the calendar", async () => {
  const lines: DashboardLine[] = [
    { ...line, label: "unverified" },
    { ...line, id: "2", label: "from_portal" },
    { ...line, id: "3", label: "unassociated", status: "attended" },
    { ...line, id: "4", does: "Mark the session of Nadia Benali, Thu, Dec 10" },
  ];
  const { container, rerender } = render(<SessionLines lines={lines} locale="en" />);
  expect(
    screen
      .getAllByRole("listitem")
      .map(({ textContent }) => /Unverified|From Portal|Unassociated|Attended/.exec(textContent ?? "")?.[0]),
  ).toEqual(["Unverified", "From Portal", "Attended", undefined]);
  expect(screen.getByRole("link", { name: "Mark the session of Nadia Benali, Thu, Dec 10" })).toHaveAttribute(
    "href",
    "/calendar?session=1",
  );
  expect((await axe(container)).violations).toEqual([]);
  rerender(<SessionLines lines={lines} locale="fr" />);
  expect(screen.getByText("Non vérifiée")).toBeInTheDocument();
});

it("leads from a line's name to the client, unless the session is on no record", () => {
  const { rerender } = render(<SessionLines lines={[line]} locale="en" />);
  expect(screen.getByRole("link", { name: "Nadia Benali" })).toHaveAttribute("href", "/clients/7");
  rerender(<SessionLines lines={[{ ...line, clientHref: null }]} locale="en" />);
  expect(screen.queryByRole("link", { name: "Nadia Benali" })).toBeNull();
});

it("marks the session under way and the next one, in either language", () => {
  const lines: DashboardLine[] = [
    { ...line, turn: "now" },
    { ...line, id: "2", turn: "next" },
  ];
  const { rerender } = render(<SessionLines lines={lines} locale="en" />);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => /Now|Next/.exec(textContent ?? "")?.[0])).toEqual([
    "Now",
    "Next",
  ]);
  rerender(<SessionLines lines={lines} locale="fr" />);
  screen.getByText("En cours");
  screen.getByText("Prochaine");
});

it("names the person and the email on each button that sends it again", async () => {
  const send = jest.fn(async () => ({ ok: true as const, data: null }));
  const { container } = render(
    <FailedEmails
      lines={[
        { id: "m1", what: "Reminder of a session", recipient: "nadia@mail.example", when: "Thu, Dec 10, 9:00 am" },
      ]}
      retry={send}
      locale="en"
    />,
  );
  screen.getByRole("button", { name: "Send again to nadia@mail.example: Reminder of a session" });
  expect(container.querySelector<HTMLInputElement>("input[name=email]")?.value).toBe("m1");
  expect((await axe(container)).violations).toEqual([]);
});

it("answers a line by one press, naming whose session it is", async () => {
  const sent: Record<string, FormDataEntryValue>[] = [];
  const words = {
    submit: "Attended",
    label: "Attended: Nadia Benali, Thu 10 Dec",
    busy: "Saving",
    done: "Nadia Benali: Attended",
    undo: "Undo",
    undone: "Undone.",
  };
  const { container } = render(
    <SessionLines
      lines={[{ ...line, answer: { session: "1", sequence: 2, to: "attended", words } }]}
      action={async (_, form) => (
        sent.push(Object.fromEntries(form)),
        { ok: true, data: { session: "1", sequence: 3 } }
      )}
      undo={async () => null}
      locale="en"
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Attended: Nadia Benali, Thu 10 Dec" }));
  expect(sent).toEqual([{ session: "1", sequence: "2", to: "attended" }]);
  expect((await axe(container)).violations).toEqual([]);
});
