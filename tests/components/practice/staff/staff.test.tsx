import { render, screen } from "@testing-library/react";
import "@/tests/components/observer";
import { axe } from "jest-axe";
import { AcceptForm } from "@/components/practice/staff-invitations/accept-form";
import { InvitationList } from "@/components/practice/staff/invitation-list";
import { InviteForm } from "@/components/practice/staff/invite-form";
import { PersonForms } from "@/components/practice/staff/person-forms";
import { StaffList } from "@/components/practice/staff/staff-list";
import type { Action } from "@/lib/platform/access/actions";
import type { Locale } from "@/lib/platform/i18n/locales";
import type { InvitationRow, StaffRow } from "@/lib/practice/staff/queries";

const nothing: Action = async () => null;
const now = new Date("2026-11-20T12:00Z");
const person = (change: Partial<StaffRow> = {}): StaffRow => ({
  id: "s",
  firstName: "Ada",
  lastName: "Okoro",
  emailRaw: "ada@maple.example",
  role: "frontdesk",
  disabledAt: null,
  ownClientsOnly: null,
  therapist: null,
  secondFactor: null,
  ...change,
});
const invited = (change: Partial<InvitationRow> = {}): InvitationRow => ({
  id: "i",
  firstName: "Élise",
  lastName: "Moreau",
  emailRaw: "elise@mail.example",
  role: "therapist",
  expiresAt: new Date("2026-11-27T12:00Z"),
  ...change,
});
const actions = {
  role: nothing,
  access: nothing,
  therapist: nothing,
  disable: nothing,
  enable: nothing,
  secondStep: nothing,
};
const invitations = { zone: "America/Vancouver", now, resend: nothing, revoke: nothing };

it("an administrator is offered every role but the owner's", () => {
  const { unmount } = render(<InviteForm locale="en" viewer="admin" invite={nothing} />);
  expect(screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).value)).toEqual([
    "admin",
    "therapist",
    "frontdesk",
  ]);
  unmount();
  render(<InviteForm locale="en" viewer="owner" invite={nothing} />);
  expect(screen.getAllByRole("radio")).toHaveLength(4);
});

it("says of each invitation until when it works", () => {
  render(
    <InvitationList locale="en" invitations={[invited(), invited({ id: "j", expiresAt: now })]} {...invitations} />,
  );
  expect(screen.getByText("Expires Friday, November 27, 2026")).toBeInTheDocument();
  expect(screen.getByText("Link expired")).toBeInTheDocument();
  expect(screen.getAllByRole("button", { name: "Resend the invitation to Élise Moreau" })).toHaveLength(2);
});

it("offers what fits the person: a profile or to make one, to disable or to enable", () => {
  const { unmount } = render(
    <PersonForms
      locale="en"
      viewer="owner"
      ownClientsOnly
      person={person({ secondFactor: { confirmedAt: now } })}
      ownStep
      actions={actions}
    />,
  );
  expect(screen.getByRole("button", { name: "Make a therapist" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Disable" })).toBeInTheDocument();
  unmount();
  render(
    <PersonForms
      locale="en"
      viewer="owner"
      ownClientsOnly
      person={person({ disabledAt: now, therapist: { id: "t" } })}
      ownStep={null}
      actions={actions}
    />,
  );
  expect(screen.getByRole("link", { name: "Therapist Profile" })).toHaveAttribute(
    "href",
    "/settings/profile?therapist=t",
  );
  expect(screen.getByRole("button", { name: "Enable again" })).toBeInTheDocument();
});

it("offers to turn a second step off where there is one, with one's own proof; never one's own", () => {
  const show = (ownStep: boolean | null, confirmedAt: Date | null = now) =>
    render(
      <PersonForms
        locale="en"
        viewer="owner"
        ownClientsOnly
        person={person({ secondFactor: { confirmedAt } })}
        ownStep={ownStep}
        actions={actions}
      />,
    );
  const off = () => screen.queryByRole("button", { name: "Turn off two-step verification" });
  const { unmount } = show(true);
  expect(off()).toBeInTheDocument();
  expect(screen.getByLabelText("Your password")).toBeInTheDocument();
  expect(screen.getByLabelText(/^Your own six-digit code/)).toBeInTheDocument();
  unmount();
  const without = show(false);
  expect(screen.queryByLabelText(/^Your own six-digit code/)).not.toBeInTheDocument();
  without.unmount();
  for (const [own, confirmedAt] of [
    [null, now],
    [true, null],
  ] as const) {
    const none = show(own, confirmedAt);
    expect(off()).not.toBeInTheDocument();
    none.unmount();
  }
});

it.each<Locale>(["en", "fr"])("has no accessibility finding in %s", async (locale) => {
  const page = async (content: React.ReactNode) => {
    const { container, unmount } = render(
      <main>
        <h1>Staff</h1>
        {content}
      </main>,
    );
    expect((await axe(container)).violations).toEqual([]);
    unmount();
  };
  await page(
    <>
      <StaffList
        locale={locale}
        staff={[person(), person({ id: "o", role: "owner", therapist: { id: "t" }, disabledAt: now })]}
        me="o"
      />
      <h2>Invitations</h2>
      <InvitationList locale={locale} invitations={[invited()]} {...invitations} />
    </>,
  );
  await page(<InviteForm locale={locale} viewer="owner" invite={nothing} />);
  await page(
    <PersonForms
      locale={locale}
      viewer="owner"
      ownClientsOnly
      person={person({ secondFactor: { confirmedAt: now } })}
      ownStep
      actions={actions}
    />,
  );
  await page(<AcceptForm locale={locale} token="x" firstName="Élise" lastName="Moreau" accept={nothing} />);
});

it("says which clients a therapist sees, and what the practice has decided for the others", () => {
  const forms = { locale: "en", viewer: "owner", ownClientsOnly: true, ownStep: null, actions } as const;
  const { unmount } = render(<PersonForms {...forms} person={person({ role: "therapist", ownClientsOnly: false })} />);
  expect(screen.getByRole("radio", { name: /^As for other therapists \(Only their own clients\)/ })).not.toBeChecked();
  expect(screen.getByRole("radio", { name: /^Every client of the practice/ })).toBeChecked();
  unmount();
  render(<PersonForms {...forms} person={person()} />);
  expect(screen.queryByRole("heading", { name: "Clients they see" })).toBeNull();
});
